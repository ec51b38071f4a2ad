using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Extensions;
using Crop = Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue.ImageCropperCrop;

namespace OgpSummit.Tests.Integration.Imaging;

/// <summary>What templates get from <c>GetCropUrl</c>; the site only lends its services.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class CropAddressTests
{
    private const string Path = "/media/photo.jpg";

    private static readonly ImageCropperValue Crops = new()
    {
        FocalPoint = new() { Left = 0.2m, Top = 0.7m },
        Crops =
        [
            new Crop { Alias = "wide", Width = 1200, Height = 400, Coordinates = new() { X1 = 0.1m, Y1 = 0.2m, X2 = 0, Y2 = 0.3m } },
            new Crop { Alias = "square", Width = 300, Height = 300 },
        ],
    };

    [Fact]
    public void A_picture_is_cut_as_an_editor_drew_it() =>
        Assert.Equal("cc=0.1,0.2,0,0.3&width=1200&height=400", Query(Path.GetCropUrl(Crops, cropAlias: "wide", useCropDimensions: true)));

    [Fact]
    public void Where_nothing_is_drawn_the_point_in_view_counts() =>
        Assert.Equal("rxy=0.2,0.7&width=300&height=300", Query(Path.GetCropUrl(Crops, cropAlias: "square", useCropDimensions: true)));

    [Fact]
    public void The_point_in_view_can_count_in_any_case() =>
        Assert.Equal("rxy=0.2,0.7&width=600&height=200", Query(Path.GetCropUrl(Crops, width: 600, cropAlias: "wide", preferFocalPoint: true)));

    [Fact]
    public void A_side_that_is_left_out_follows_from_the_crop() =>
        Assert.Equal("cc=0.1,0.2,0,0.3&width=300&height=100", Query(Path.GetCropUrl(Crops, height: 100, cropAlias: "wide")));

    [Fact]
    public void A_picture_that_is_not_cut_is_shown_as_a_whole() =>
        Assert.Equal("rmode=max&width=100&height=100", Query(Path.GetCropUrl(Crops, 100, 100, imageCropMode: ImageCropMode.Max)));

    [Fact]
    public void More_of_the_query_is_signed_and_the_version_is_not()
    {
        var one = Path.GetCropUrl(Crops, 100, furtherOptions: "format=webp&quality=60", cacheBusterValue: "1")!;
        var other = Path.GetCropUrl(Crops, 100, furtherOptions: "format=webp&quality=60", cacheBusterValue: "2")!;

        Assert.Contains("&format=webp&quality=60&v=1&hmac=", one, StringComparison.Ordinal);
        Assert.Equal(one[^64..], other[^64..]);
        Assert.NotEqual(one[^64..], Path.GetCropUrl(Crops, 100, furtherOptions: "format=webp&quality=61")![^64..]);
    }

    [Fact]
    public void A_crop_that_is_not_there_has_no_address()
    {
        Assert.Null(Path.GetCropUrl(Crops, cropAlias: "portrait"));
        Assert.Null(string.Empty.GetCropUrl(Crops, 100));
    }

    [Fact]
    public void An_address_with_its_host_is_signed_like_one_without() =>
        Assert.Equal(Path.GetCropUrl(Crops, 100)![^64..], $"https://example.org{Path}".GetCropUrl(Crops, 100)![^64..]);

    private static string Query(string? address)
    {
        Assert.StartsWith(Path + "?", address, StringComparison.Ordinal);
        return Uri.UnescapeDataString(address![(Path.Length + 1)..address!.IndexOf("&hmac=", StringComparison.Ordinal)]);
    }
}

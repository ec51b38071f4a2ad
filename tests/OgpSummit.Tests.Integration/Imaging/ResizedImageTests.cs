using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using NetVips;
using OgpSummit.Runtime.Imaging;
using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace OgpSummit.Tests.Integration.Imaging;

[Collection(OnPublishedSite.Name)]
public sealed class ResizedImageTests(PublishedSite site)
{
    [Theory]
    [InlineData(".jpg", "image/jpeg")]
    [InlineData(".png", "image/png")]
    [InlineData(".gif", "image/gif")]
    [InlineData(".webp", "image/webp")]
    [InlineData(".tif", "image/png")]
    public async Task A_picture_is_made_smaller(string extension, string type)
    {
        var path = await GivenFileAsync("small" + extension, TestImages.TwoColours(400, 300, extension));

        using var response = await site.Visitor.GetAsync(Signed(path, new(path) { Width = 200 }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        using var image = await ReadAsync(response);
        Assert.Equal((200, 150), (image.Width, image.Height));
    }

    [Theory]
    [InlineData("webp", "image/webp")]
    [InlineData("avif", "image/avif")]
    [InlineData("jpg", "image/jpeg")]
    public async Task A_picture_is_sent_in_another_format(string format, string type)
    {
        var path = await GivenFileAsync("format.png", TestImages.TwoColours(400, 300, ".png"));

        using var response = await site.Visitor.GetAsync(Signed(path, new(path) { Width = 100, FurtherOptions = $"format={format}" }));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_point_in_view_stays_in_view()
    {
        var path = await GivenFileAsync("focus.png", TestImages.TwoColours(400, 200, ".png"));

        using var left = await ReadAsync(await site.Visitor.GetAsync(
            Signed(path, new(path) { Width = 100, Height = 200, FocalPoint = new(0, 0.5m) })));
        using var right = await ReadAsync(await site.Visitor.GetAsync(
            Signed(path, new(path) { Width = 100, Height = 200, FocalPoint = new(1, 0.5m) })));

        Assert.True(IsRed(left, 50, 100));
        Assert.False(IsRed(right, 50, 100));
    }

    [Fact]
    public async Task A_crop_shows_its_part_alone()
    {
        var path = await GivenFileAsync("crop.jpg", TestImages.TwoColours(400, 200, ".jpg"));

        using var image = await ReadAsync(await site.Visitor.GetAsync(
            Signed(path, new(path) { Crop = new(0.6m, 0, 0, 0), Width = 80, Height = 100 })));

        Assert.Equal((80, 100), (image.Width, image.Height));
        Assert.False(IsRed(image, 5, 50));
    }

    [Fact]
    public async Task A_picture_taken_upright_stands_upright()
    {
        var path = await GivenFileAsync("turned.jpg", TestImages.Turned(400, 300));

        using var image = await ReadAsync(await site.Visitor.GetAsync(Signed(path, new(path) { Width = 150 })));

        Assert.Equal((150, 200), (image.Width, image.Height));
        Assert.True(IsRed(image, 75, 20));
        Assert.False(IsRed(image, 75, 180));
        Assert.False(image.Contains("exif-data"));
    }

    [Fact]
    public async Task An_animation_keeps_moving()
    {
        var path = await GivenFileAsync("moving.gif", TestImages.Animation(80, 60, frames: 4));

        var bytes = await site.Visitor.GetByteArrayAsync(Signed(path, new(path) { Width = 40, Height = 40 }));

        using var image = Image.GifloadBuffer(bytes, n: -1);
        Assert.Equal((40, 40, 160), (image.Width, image.PageHeight, image.Height));
        Assert.Equal([100, 100, 100, 100], (int[])image.Get("delay"));
    }

    [Fact]
    public async Task A_transparent_picture_lies_on_white_where_its_format_has_no_holes()
    {
        var path = await GivenFileAsync("transparent.png", TestImages.Transparent(100, 100));

        using var image = await ReadAsync(await site.Visitor.GetAsync(Signed(path, new(path) { Width = 50, FurtherOptions = "format=jpg" })));

        Assert.All(image.Getpoint(25, 25), band => Assert.True(band > 250));
    }

    [Fact]
    public async Task A_padded_picture_fills_its_frame()
    {
        var path = await GivenFileAsync("padded.jpg", TestImages.TwoColours(400, 200, ".jpg"));

        using var image = await ReadAsync(await site.Visitor.GetAsync(
            Signed(path, new(path) { Width = 200, Height = 200, ImageCropMode = ImageCropMode.Pad, FurtherOptions = "bgcolor=00ff00" })));

        Assert.Equal((200, 200), (image.Width, image.Height));
        Assert.True(image.Getpoint(100, 10)[1] > 200);
        Assert.True(IsRed(image, 20, 100));
    }

    [Fact]
    public async Task A_size_that_the_site_did_not_offer_is_refused()
    {
        var path = await GivenFileAsync("signed.png", TestImages.TwoColours(40, 30, ".png"));
        var signed = Signed(path, new(path) { Width = 20 });

        foreach (var address in new[]
        {
            $"{path}?width=20",
            $"{path}?width=20&hmac=",
            $"{path}?width=20&hmac={new string('0', 64)}",
            signed.Replace("width=20", "width=21", StringComparison.Ordinal),
            signed + "&height=20",
            signed + "&rmode=pad",
        })
        {
            using var response = await site.Visitor.GetAsync(address);
            Assert.True(HttpStatusCode.BadRequest == response.StatusCode, address);
        }
    }

    [Fact]
    public async Task A_signature_is_good_for_its_own_file_alone()
    {
        var one = await GivenFileAsync("one.png", TestImages.TwoColours(40, 30, ".png"));
        var other = await GivenFileAsync("other.png", TestImages.TwoColours(40, 30, ".png"));

        using var response = await site.Visitor.GetAsync(Signed(one, new(one) { Width = 20 }).Replace(one, other, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_file_without_commands_is_the_file()
    {
        var bytes = TestImages.TwoColours(40, 30, ".png");
        var path = await GivenFileAsync("plain.png", bytes);

        Assert.Equal(bytes, await site.Visitor.GetByteArrayAsync(path));
        Assert.Equal(bytes, await site.Visitor.GetByteArrayAsync(path + "?v=17&rnd=3"));
    }

    [Fact]
    public async Task A_drawing_cannot_be_resized_and_keeps_its_address()
    {
        var path = await GivenFileAsync("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray());

        Assert.Equal(path, Signed(path, new(path) { Width = 20 }));
        using var response = await site.Visitor.GetAsync(path + "?width=20");
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")]
    [InlineData("%PDF-1.4 not a picture at all")]
    [InlineData("")]
    public async Task What_is_no_picture_is_not_read_as_one(string content)
    {
        var path = await GivenFileAsync("disguised.png", Encoding.UTF8.GetBytes(content));

        using var response = await site.Visitor.GetAsync(Signed(path, new(path) { Width = 20 }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task A_picture_of_too_many_pixels_is_not_decoded()
    {
        var path = await GivenFileAsync("bomb.png", TestImages.Bomb(20_000, 20_000));

        using var response = await site.Visitor.GetAsync(Signed(path, new(path) { Width = 20 }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Fact]
    public async Task A_picture_is_made_once()
    {
        var path = await GivenFileAsync("once.jpg", TestImages.TwoColours(1200, 900, ".jpg"));
        var address = Signed(path, new(path) { Width = 123 });
        var before = Cached();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => site.Visitor.GetByteArrayAsync(address)));

        Assert.Single(answers.Select(Convert.ToHexString).Distinct());
        Assert.Equal(before + 1, Cached());
    }

    [Fact]
    public async Task A_replaced_file_is_resized_anew()
    {
        var path = await GivenFileAsync("replaced.png", TestImages.TwoColours(400, 300, ".png"));
        var address = Signed(path, new(path) { Width = 50 });
        using var before = await ReadAsync(await site.Visitor.GetAsync(address));

        await GivenFileAsync("replaced.png", TestImages.TwoColours(400, 400, ".png"));

        using var after = await ReadAsync(await site.Visitor.GetAsync(address));
        Assert.Equal((38, 50), (before.Height, after.Height));
    }

    [Fact]
    public async Task A_browser_that_has_the_picture_is_told_so()
    {
        var path = await GivenFileAsync("etag.jpg", TestImages.TwoColours(400, 300, ".jpg"));
        var address = Signed(path, new(path) { Width = 50 });
        using var first = await site.Visitor.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };

        using var second = await site.Visitor.SendAsync(again);

        Assert.Equal("public, must-revalidate, max-age=604800", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var fixedAddress = await site.Visitor.GetAsync(address + "&v=5");
        Assert.Contains("immutable", fixedAddress.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("range.jpg?{0}")]
    [InlineData("range.jpg")]
    public async Task Part_of_a_file_can_be_asked_for(string form)
    {
        var path = await GivenFileAsync("range.jpg", TestImages.TwoColours(400, 300, ".jpg"));
        var address = form.Contains('{') ? Signed(path, new(path) { Width = 50 }) : path;
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(0, 9) } };

        using var response = await site.Visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(10, (await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public void The_key_is_kept()
    {
        var another = new SignatureKey(site.Get<IOptionsMonitor<ImagingSettings>>(), site.Get<IKeyValueService>());

        Assert.Equal(64, another.Value.Length);
        Assert.Equal(site.Get<SignatureKey>().Value, another.Value);
    }

    private string Signed(string path, ImageUrlGenerationOptions options) => site.Get<IImageUrlGenerator>().GetImageUrl(options)!;

    private int Cached() => Directory.Exists(site.Get<ResizedImageFolder>().Root)
        ? Directory.GetFiles(site.Get<ResizedImageFolder>().Root, "*", SearchOption.AllDirectories).Length
        : 0;

    private async Task<string> GivenFileAsync(string name, byte[] content)
    {
        var folder = Path.Combine(site.WebRoot, "media", "images");
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(Path.Combine(folder, name), content);
        return $"/media/images/{name}";
    }

    private static async Task<Image> ReadAsync(HttpResponseMessage response) =>
        Image.NewFromBuffer(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());

    private static bool IsRed(Image image, int x, int y) => image.Getpoint(x, y) is var bands && bands[0] > bands[2];
}

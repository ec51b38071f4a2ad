using System.Globalization;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OgpSummit.Web.PublicSite;

/// <summary>Pictures in the sizes that readers' screens have, so that nobody loads more than is shown.</summary>
public sealed class SitePictures(SiteLinks links, IImageUrlGenerator images)
{
    /// <summary>What sites that show a link ask for.</summary>
    private const int CardWidth = 1200;
    private const int CardHeight = 630;

    private static readonly int[] Widths = [480, 768, 1080, 1536, 2160];

    /// <summary>For browsers that choose nothing, and the frame of the others.</summary>
    public string? Address(Picture picture) => picture.Media is { } media && IsResizable(media)
        ? Sized(media, Shown(media).Last(width => width <= 1080 || width == Shown(media)[0]), picture.Ratio)
        : links.ToFile(picture.Media);

    /// <summary>The widths that the original has pixels for; null where it cannot be resized.</summary>
    public string? Choices(Picture picture) => picture.Media is { } media && IsResizable(media)
        ? string.Join(", ", Shown(media).Select(width => $"{Sized(media, width, picture.Ratio)} {Text(width)}w"))
        : null;

    public string? Card(IPublishedContent? media) => media is not null && IsResizable(media)
        ? Crop(media, CardWidth, CardHeight, "format=jpg", UrlMode.Absolute)
        : null;

    private static int[] Shown(IPublishedContent media)
    {
        var original = int.TryParse(SiteLinks.Pixels(media, "umbracoWidth"), CultureInfo.InvariantCulture, out var width) ? width : Widths[^1];
        int[] shown = [.. Widths.Where(choice => choice < original)];
        return original < Widths[^1] ? [.. shown, original] : shown;
    }

    private static string? Sized(IPublishedContent media, int width, double? ratio) =>
        Crop(media, width, ratio is { } frame ? (int)Math.Round(width / frame) : null, "format=webp", UrlMode.Default);

    private static string? Crop(IPublishedContent media, int width, int? height, string format, UrlMode mode) => media is MediaWithCrops picked
        ? picked.GetCropUrl(width, height, furtherOptions: format, urlMode: mode)
        : media.GetCropUrl(width, height, furtherOptions: format, urlMode: mode);

    private bool IsResizable(IPublishedContent media) =>
        links.ToFile(media) is { } url && images.IsSupportedImageFormat(Path.GetExtension(url).TrimStart('.'));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

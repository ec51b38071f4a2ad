using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Web.PublicSite;

/// <summary>Where things are: documents in the page's language, their translations, and places outside the site.</summary>
public sealed class SiteLinks(IPublishedUrlProvider urls, SummitContent content, SiteTexts texts)
{
    private const string NoUrl = "#";

    /// <summary>Path of a document in the page's language, else in any language it is published in.</summary>
    public string? To(IPublishedContent document) =>
        To(document, texts.Culture.Name)
        ?? document.Cultures.Keys.Select(culture => To(document, culture)).FirstOrDefault(url => url is not null);

    /// <summary>The address of a media item's file.</summary>
    public string? ToFile(IPublishedContent? media) => media is not null && urls.GetMediaUrl(media) is { Length: > 0 } url && url != NoUrl ? url : null;

    /// <summary>What the menu offers, in the order a reader needs it.</summary>
    public IReadOnlyList<IPublishedContent> Navigation =>
    [
        .. new IPublishedContent?[] { content.Plan, content.NewsList, content.VenueList, content.Committee }.OfType<IPublishedContent>(),
        .. content.Pages.Where(page => !page.IsHiddenInNavigation),
    ];

    public string? Absolute(IPublishedContent document) => Absolute(document, texts.Culture.Name);

    /// <summary>The languages of the site, each with where the language switch leads from this page.</summary>
    public IReadOnlyList<Translation> Translations(IPublishedContent? page)
    {
        var home = content.Home;
        return home is null ? [] : [.. home.Cultures.Keys.Order(StringComparer.Ordinal).Reverse().Select(culture => Translate(home, page, culture))];
    }

    public static string OgpCommitment(string ogpId) =>
        $"https://www.opengovpartnership.org/members/france/commitments/{Uri.EscapeDataString(ogpId)}/";

    public static string Map((decimal Latitude, decimal Longitude) position)
    {
        var (latitude, longitude) = (Degrees(position.Latitude), Degrees(position.Longitude));
        return $"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=17/{latitude}/{longitude}";
    }

    /// <summary>A <c>geo:</c> URI (RFC 5870), which opens the map application of a phone.</summary>
    public static string Geo((decimal Latitude, decimal Longitude) position) =>
        $"geo:{Degrees(position.Latitude)},{Degrees(position.Longitude)}";

    /// <summary>What to call a link that an editor gave no name.</summary>
    public static string Label(Link link) => string.IsNullOrWhiteSpace(link.Name) ? link.Url ?? "" : link.Name;

    /// <summary>A measure that Umbraco stored with an image; null when it did not.</summary>
    public static string? Pixels(IPublishedContent image, string alias) =>
        int.TryParse(image.GetProperty(alias)?.GetValue()?.ToString(), CultureInfo.InvariantCulture, out var pixels) && pixels > 0
            ? pixels.ToString(CultureInfo.InvariantCulture)
            : null;

    private Translation Translate(Home home, IPublishedContent? page, string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        var own = page is null ? null : To(page, culture);
        return new Translation(info, own ?? To(home, culture) ?? "/", own is null ? null : Absolute(page!, culture));
    }

    private string? To(IPublishedContent document, string culture) => Url(document, UrlMode.Relative, culture);

    private string? Absolute(IPublishedContent document, string culture) => Url(document, UrlMode.Absolute, culture);

    private string? Url(IPublishedContent document, UrlMode mode, string culture)
    {
        if (!document.Cultures.ContainsKey(culture))
        {
            return null;
        }

        var url = urls.GetUrl(document, mode, culture);
        return string.IsNullOrEmpty(url) || url == NoUrl ? null : url;
    }

    private static string Degrees(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

/// <param name="Culture">The language.</param>
/// <param name="Path">This page in that language, or the home page where it has no translation.</param>
/// <param name="Alternate">Absolute address of this page in that language; null where it has no translation.</param>
public sealed record Translation(CultureInfo Culture, string Path, string? Alternate)
{
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>The language's name in itself: <c>français</c>.</summary>
    public string NativeName => Culture.Parent.NativeName;
}

using System.Text.RegularExpressions;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Delivery.Resources;
using OgpSummit.Plugin.Tracking;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Delivery;

/// <summary>
/// The published content in one language, with addresses that hold outside this site. Made for one answer, and read only
/// inside <see cref="PublishedReading"/>.
/// </summary>
internal sealed partial class Edition(
    SummitContent content,
    Progress progress,
    IPublishedUrlProvider urls,
    ApiLanguage language,
    IReadOnlyList<ApiLanguage> languages,
    Uri origin)
{
    public SummitContent Content => content;

    public Progress Progress => progress;

    public ApiLanguage Language => language;

    /// <summary>Of the public page, absolute; null for a document that has no page in this language.</summary>
    public string? Address(IPublishedContent document) =>
        Absolute(urls.GetUrl(document, UrlMode.Absolute, language.Culture, origin));

    /// <summary>Codes of the languages in which a document is published.</summary>
    public IReadOnlyList<string> Languages(IPublishedContent document) =>
        [.. languages.Where(one => document.Cultures.ContainsKey(one.Culture)).Select(one => one.Code)];

    public IReadOnlyList<LinkItem> Links(IEnumerable<Link> links) => [.. links.Select(Link).OfType<LinkItem>()];

    public LinkItem? Link(Link? link) =>
        Absolute(link?.Url) is { } url ? new LinkItem { Title = string.IsNullOrWhiteSpace(link!.Name) ? url : link.Name, Url = url } : null;

    public IReadOnlyList<MediaItem> Media(IEnumerable<IPublishedContent> media) => [.. media.Select(Media).OfType<MediaItem>()];

    public MediaItem? Media(IPublishedContent? media) =>
        media is not null && Absolute(urls.GetMediaUrl(media, UrlMode.Absolute, language.Culture, current: origin)) is { } url
            ? new MediaItem
            {
                Name = media.Name,
                Url = url,
                Width = Pixels(media, Constants.Conventions.Media.Width),
                Height = Pixels(media, Constants.Conventions.Media.Height),
            }
            : null;

    /// <summary>Rich text whose links and pictures work on a partner's page.</summary>
    public string? Html(IHtmlEncodedString? html) =>
        html is null ? null : RootedAddress().Replace(html.ToHtmlString() ?? string.Empty, match => $"{match.Groups[1].Value}{origin.GetLeftPart(UriPartial.Authority)}/");

    /// <summary>UTC, in whole seconds.</summary>
    public static DateTime Instant(DateTime date)
    {
        // Umbraco stores UTC; a provider that forgets the kind must not make it local time.
        var utc = date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    private string? Absolute(string? url) =>
        string.IsNullOrEmpty(url) || url == "#" || !Uri.TryCreate(origin, url, out var absolute) ? null : absolute.AbsoluteUri;

    private static int? Pixels(IPublishedContent media, string alias) =>
        media.GetProperty(alias)?.GetValue() is int pixels and > 0 ? pixels : null;

    [GeneratedRegex("((?:href|src)=\")/(?!/)")]
    private static partial Regex RootedAddress();
}

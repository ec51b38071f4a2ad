using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Plugin.ContentModel;

internal static class SitePath
{
    /// <param name="urls">Of the site.</param>
    /// <param name="content">A published document.</param>
    /// <param name="culture">Null for the current one.</param>
    /// <returns>From the root of the site; null when the public cannot reach the document, of which Umbraco says “#”.</returns>
    public static string? PathOf(this IPublishedUrlProvider urls, IPublishedContent content, string? culture = null) =>
        urls.GetUrl(content, UrlMode.Relative, culture) is { Length: > 0 } url and not "#" ? url : null;
}

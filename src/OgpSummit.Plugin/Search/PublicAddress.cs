using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Search.Indexing;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Plugin.Search;

/// <summary>Where a found document is, at this moment: an ancestor's new name changes it without touching the index.</summary>
internal sealed class PublicAddress(PublishedNow published, IPublishedUrlProvider urls, IUmbracoContextFactory contexts)
{
    /// <summary>The path on this site; null when the public cannot reach the document in this culture.</summary>
    public string? Of(Guid key, string culture)
    {
        using var context = contexts.EnsureUmbracoContext();
        return published.Find(key, culture) is { } content ? urls.PathOf(content, culture) : null;
    }
}

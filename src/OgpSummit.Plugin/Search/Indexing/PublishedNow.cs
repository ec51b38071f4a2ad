using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// Whether a document can be seen by the public at this moment. Unlike Umbraco's filter it takes no notice of an editor
/// who previews: a draft must not reach an index that everybody shares.
/// </summary>
internal sealed class PublishedNow(
    IPublishedContentCache cache,
    IPublishStatusQueryService status,
    IDocumentNavigationQueryService navigation)
{
    /// <summary>Null unless the document and all above it are published in the culture and outside the recycle bin.</summary>
    public IPublishedContent? Find(Guid key, string culture) =>
        IsVisible(key, culture) && cache.GetById(preview: false, key) is { } content && HasCulture(content, culture) ? content : null;

    // Asked of memory first: a draft need not be looked for in the published cache, which may ask the database.
    private bool IsVisible(Guid key, string culture) =>
        status.IsDocumentPublished(key, culture)
        && navigation.TryGetAncestorsKeys(key, out var ancestors)
        && ancestors.All(ancestor => status.IsDocumentPublished(ancestor, culture));

    private static bool HasCulture(IPublishedContent content, string culture) =>
        content.Cultures.ContainsKey(culture) || content.Cultures.ContainsKey(string.Empty);
}

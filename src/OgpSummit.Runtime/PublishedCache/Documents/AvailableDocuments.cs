using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Documents;

/// <summary>
/// Of given documents those that a reader may see, in the order given. Core's own implementation reads through lists and
/// dictionaries of up to 256 keys for each call; published documents are all in memory, and siblings share their ancestors.
/// </summary>
internal sealed class AvailableDocuments(
    DocumentItems items,
    IVariationContextAccessor variations,
    IPublishStatusQueryService status,
    IDocumentNavigationQueryService navigation,
    IPreviewService preview) : IPublishedContentStatusFilteringService
{
    private const string AnyCulture = "*";
    private const int DraftsAtOnce = 256;

    public IEnumerable<IPublishedContent> FilterAvailable(IEnumerable<Guid> candidateKeys, string? culture)
    {
        culture ??= variations.VariationContext?.Culture ?? "";
        return preview.IsInPreview() ? Drafts(candidateKeys, culture) : Published(candidateKeys, culture);
    }

    [Obsolete("Umbraco 19 removes it.")]
    public IEnumerable<IPublishedContent> Unfiltered(IEnumerable<Guid> candidateKeys)
    {
        var isPreview = preview.IsInPreview();
        return candidateKeys.Select(key => items.Find(key, isPreview)).WhereNotNull();
    }

    private IEnumerable<IPublishedContent> Published(IEnumerable<Guid> keys, string culture)
    {
        (Guid Parent, bool IsPublic)? known = null;
        foreach (var key in keys)
        {
            if (!status.IsDocumentPublished(key, culture) || !navigation.TryGetParentKey(key, out var parent))
            {
                continue;
            }

            if (known?.Parent != (parent ?? Guid.Empty))
            {
                known = (parent ?? Guid.Empty, status.HasPublishedAncestorPath(key, culture));
            }

            if (known.Value.IsPublic && items.Published.Find(key) is { } document && HasCulture(document, culture))
            {
                yield return document;
            }
        }
    }

    private IEnumerable<IPublishedContent> Drafts(IEnumerable<Guid> keys, string culture) => keys
        .Chunk(DraftsAtOnce)
        .SelectMany(chunk => items.FindMany(chunk, preview: true))
        .Where(document => HasCulture(document, culture));

    private static bool HasCulture(IPublishedContent document, string culture) =>
        culture == AnyCulture || !document.ContentType.VariesByCulture() || document.Cultures.ContainsKey(culture);
}

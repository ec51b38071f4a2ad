using OgpSummit.Runtime.PublishedCache.Items;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache.Documents;

/// <summary>Documents as the public sees them and, in a preview, as their editors do.</summary>
internal sealed class DocumentCache(
    DocumentItems items, ElementsCache elements, IIdKeyMap ids, IPreviewService preview) : IDocumentCacheService, IPublishedContentCache
{
    public IPublishedContent? GetById(bool preview, Guid contentId) => items.Find(contentId, preview);

    public IPublishedContent? GetById(bool preview, int contentId) =>
        ids.GetKeyForId(contentId, UmbracoObjectTypes.Document) is { Success: true, Result: var key }
            ? items.Find(key, preview)
            : null;

    public IPublishedContent? GetById(Guid contentId) => GetById(preview.IsInPreview(), contentId);

    public IPublishedContent? GetById(int contentId) => GetById(preview.IsInPreview(), contentId);

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) =>
        Task.FromResult(GetById(IsPreview(preview), key));

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) =>
        Task.FromResult(GetById(IsPreview(preview), id));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => GetByIdAsync(key, preview);

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys, bool? preview = null) =>
        Task.FromResult(items.FindMany(keys, IsPreview(preview)));

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        if (!preview)
        {
            return items.Published.TryFindInMemory(key, out content);
        }

        var isKnown = items.Drafts.TryFindInMemory(key, out content);
        content = content is null ? null : items.Find(key, preview: true);
        return isKnown;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(GetById(preview, id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) =>
        items.Published.OfType(contentType.Id);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        ids.PopulateCache(items.Published.Seed(cancellationToken), UmbracoObjectTypes.Document);
        return Task.CompletedTask;
    }

    /// <summary>The rows are the cache's only source; there is no copy of the item to write.</summary>
    public Task RefreshContentAsync(IContent content) => RefreshMemoryCacheAsync(content.Key);

    public Task DeleteItemAsync(IContentBase content) => RefreshMemoryCacheAsync(content.Key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => RefreshMemoryCacheAsync(key);

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        items.Refresh(key);
        elements.Clear();
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        items.Published.Clear();
        items.Drafts.Clear();
        elements.Clear();
        return SeedAsync(cancellationToken);
    }

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
        items.RefreshTypes(contentTypeIds);
        elements.Clear();
    }

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        Rebuild([.. contentTypeIds]);
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache()
    {
        items.ForgetConversions();
        elements.Clear();
    }

    /// <summary>Blocks and pickers carry values of other types into an item, so no item is safe from any type.</summary>
    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => ClearConvertedContentCache();

    private bool IsPreview(bool? asked) => asked ?? preview.IsInPreview();
}

using OgpSummit.Runtime.PublishedCache.Items;
using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PublishedCache.Media;

/// <summary>Media have no drafts: what is saved is shown, whether in a preview or not.</summary>
internal sealed class MediaCache(
    MediaSource source,
    PublishedTypes types,
    IPublishedModelFactory models,
    PublishedItemContext context,
    ElementsCache elements,
    IIdKeyMap ids) : IMediaCacheService, IPublishedMediaCache
{
    private readonly ItemStore _items = new(source, types, models, context);

    public IPublishedContent? GetById(Guid contentId) => _items.Find(contentId);

    public IPublishedContent? GetById(int contentId) =>
        ids.GetKeyForId(contentId, UmbracoObjectTypes.Media) is { Success: true, Result: var key } ? _items.Find(key) : null;

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => Task.FromResult(GetById(key));

    public Task<IReadOnlyList<IPublishedContent>> GetByKeysAsync(IReadOnlyCollection<Guid> keys) =>
        Task.FromResult(_items.FindMany(keys));

    public bool TryGetCached(Guid key, out IPublishedContent? content) => _items.TryFindInMemory(key, out content);

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(GetById(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => _items.OfType(contentType.Id);

    public Task SeedAsync(CancellationToken cancellationToken)
    {
        ids.PopulateCache(_items.Seed(cancellationToken), UmbracoObjectTypes.Media);
        return Task.CompletedTask;
    }

    public Task RefreshMediaAsync(IMedia media) => RefreshMemoryCacheAsync(media.Key);

    public Task DeleteItemAsync(IContentBase media) => RefreshMemoryCacheAsync(media.Key);

    public Task RemoveFromMemoryCacheAsync(Guid key) => RefreshMemoryCacheAsync(key);

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        _items.Refresh(key);
        elements.Clear();
        return Task.CompletedTask;
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        _items.Clear();
        elements.Clear();
        return SeedAsync(cancellationToken);
    }

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
        _items.RefreshTypes(contentTypeIds);
        elements.Clear();
    }

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> mediaTypeIds)
    {
        Rebuild([.. mediaTypeIds]);
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache()
    {
        _items.ForgetConversions();
        elements.Clear();
    }

    public void ClearConvertedContentCache(IReadOnlyCollection<int> mediaTypeIds) => ClearConvertedContentCache();
}

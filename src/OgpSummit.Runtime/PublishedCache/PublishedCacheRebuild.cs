using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>There is no cache in the database; rebuilding reads everything into memory again.</summary>
internal sealed class PublishedCacheRebuild(IDocumentCacheService documents, IMediaCacheService media) : IDatabaseCacheRebuilder
{
    private int _running;

    public bool IsRebuilding() => Volatile.Read(ref _running) > 0;

    public Task<bool> IsRebuildingAsync() => Task.FromResult(IsRebuilding());

    public void Rebuild(bool useBackgroundThread) => RebuildAsync(useBackgroundThread).GetAwaiter().GetResult();

    public async Task<Attempt<DatabaseCacheRebuildResult>> RebuildAsync(bool useBackgroundThread)
    {
        Interlocked.Increment(ref _running);
        try
        {
            await documents.ClearMemoryCacheAsync(CancellationToken.None);
            await media.ClearMemoryCacheAsync(CancellationToken.None);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }

        return Attempt.Succeed(DatabaseCacheRebuildResult.Success);
    }

    /// <summary>Nothing is serialized.</summary>
    public void RebuildDatabaseCacheIfSerializerChanged()
    {
    }

    public Task RebuildDatabaseCacheIfSerializerChangedAsync() => Task.CompletedTask;
}

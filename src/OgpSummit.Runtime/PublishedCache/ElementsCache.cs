using Umbraco.Cms.Core.Cache;

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>
/// Values that hold until any document or media item changes. Core's block elements keep theirs in the dictionary;
/// documents keep theirs on the property and compare the epoch, which costs no key and no lookup.
/// </summary>
internal sealed class ElementsCache(Readers readers) : FastDictionaryAppCache, IAppCache
{
    private long _epoch;

    public long Epoch => Volatile.Read(ref _epoch);

    /// <summary>What is made while somebody previews may hold drafts, and is for nobody else.</summary>
    public bool MayKeep => !readers.ArePreviewing;

    public new object? Get(string cacheKey, Func<object?> factory) => MayKeep ? base.Get(cacheKey, factory) : factory();

    public new void Clear()
    {
        Interlocked.Increment(ref _epoch);
        base.Clear();
    }
}

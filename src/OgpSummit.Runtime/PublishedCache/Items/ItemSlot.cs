using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>
/// The place of one item. It is filled once and never changed: an item that changes gets a new slot, so what a slow
/// reader puts into the old one is seen by nobody else.
/// </summary>
internal sealed class ItemSlot
{
    private readonly Lock _gate = new();
    private StoredItem? _stored;
    private IPublishedContent? _content;
    private bool _isLoaded;

    public ItemSlot()
    {
    }

    public ItemSlot(StoredItem stored)
    {
        _stored = stored;
        _isLoaded = true;
    }

    public bool IsLoaded => Volatile.Read(ref _isLoaded);

    /// <summary>Null where nothing is loaded yet and where there is no such item.</summary>
    public StoredItem? Stored => IsLoaded ? _stored : null;

    public IPublishedContent? Content => Volatile.Read(ref _content);

    /// <summary>Those who ask at the same time wait for one read instead of doing the same.</summary>
    public StoredItem? Load(Guid key, ItemSource source)
    {
        if (!IsLoaded)
        {
            lock (_gate)
            {
                if (!_isLoaded)
                {
                    _stored = source.Find(key);
                    Volatile.Write(ref _isLoaded, true);
                }
            }
        }

        return _stored;
    }

    /// <param name="stored">Read after this slot had taken its place, or null when there is no such item.</param>
    public void Offer(StoredItem? stored)
    {
        lock (_gate)
        {
            if (!_isLoaded)
            {
                _stored = stored;
                Volatile.Write(ref _isLoaded, true);
            }
        }
    }

    /// <returns>The model that came first, where two readers made one each.</returns>
    public IPublishedContent Keep(IPublishedContent content) =>
        Interlocked.CompareExchange(ref _content, content, null) ?? content;
}

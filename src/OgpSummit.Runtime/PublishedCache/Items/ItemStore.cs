using System.Collections.Concurrent;
using OgpSummit.Runtime.PublishedCache.Types;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>All items of one kind, each in its slot. After seeding, an item without a slot does not exist: no SQL asks for it.</summary>
internal sealed class ItemStore(
    ItemSource source, PublishedTypes types, IPublishedModelFactory models, PublishedItemContext context, int? capacity = null)
{
    private Slots _slots = new();
    private KeysByType _keysByType = new(-1);
    private long _changes;
    private int _seeding;

    public IPublishedContent? Find(Guid key)
    {
        var slots = Volatile.Read(ref _slots);
        if (!slots.TryGetValue(key, out var slot))
        {
            if (slots.AreComplete)
            {
                return null;
            }

            slot = AddSlot(slots, key);
        }

        return slot.Content ?? Open(slots, key, slot);
    }

    /// <summary>What is in memory; false says that only the database knows.</summary>
    public bool TryFindInMemory(Guid key, out IPublishedContent? content)
    {
        var slots = Volatile.Read(ref _slots);
        if (slots.TryGetValue(key, out var slot) && slot.IsLoaded)
        {
            content = slot.Content ?? Open(slots, key, slot);
            return true;
        }

        content = null;
        return slot is null && slots.AreComplete;
    }

    /// <summary>One query for all that are not in memory. In the order of the keys, without those that do not exist.</summary>
    public IReadOnlyList<IPublishedContent> FindMany(IReadOnlyCollection<Guid> keys)
    {
        LoadMissing(keys);
        var found = new List<IPublishedContent>(keys.Count);
        foreach (var key in keys)
        {
            if (Find(key) is { } content)
            {
                found.Add(content);
            }
        }

        return found;
    }

    /// <summary>From the root down, siblings in the order of the tree.</summary>
    public IEnumerable<IPublishedContent> OfType(int contentTypeId)
    {
        var change = Volatile.Read(ref _changes);
        var known = Volatile.Read(ref _keysByType);
        if (known.Change != change)
        {
            Volatile.Write(ref _keysByType, known = new(change));
        }

        var keys = known.ByType.GetOrAdd(contentTypeId, KeysOfType);
        return keys.Select(Find).OfType<IPublishedContent>();
    }

    /// <summary>The item has changed, appeared or gone: whoever asks next reads it anew.</summary>
    public void Refresh(Guid key)
    {
        Volatile.Read(ref _slots)[key] = new ItemSlot();
        Interlocked.Increment(ref _changes);
    }

    /// <summary>The stored values of these types have changed.</summary>
    public void RefreshTypes(IReadOnlyCollection<int> contentTypeIds)
    {
        var slots = Volatile.Read(ref _slots);
        foreach (var (key, slot) in slots)
        {
            if (slot.Stored is { } stored && contentTypeIds.Contains(stored.ContentTypeId))
            {
                slots.TryUpdate(key, new ItemSlot(), slot);
            }
        }

        Interlocked.Increment(ref _changes);
    }

    /// <summary>The schema has changed, the values have not: what was made of them is made anew, without SQL.</summary>
    public void ForgetConversions()
    {
        var slots = Volatile.Read(ref _slots);
        foreach (var (key, slot) in slots)
        {
            if (slot.Stored is { } stored)
            {
                slots.TryUpdate(key, new ItemSlot(stored), slot);
            }
        }
    }

    public void Clear()
    {
        Volatile.Write(ref _slots, new());
        Interlocked.Increment(ref _changes);
    }

    /// <summary>Reads every item. One that is refreshed meanwhile has its slot already and keeps it.</summary>
    /// <returns>Ids and keys of all items.</returns>
    public IReadOnlyCollection<(int Id, Guid Key)> Seed(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _seeding);
        try
        {
            var slots = Volatile.Read(ref _slots);
            var seeded = new List<(int, Guid)>();
            foreach (var stored in source.All())
            {
                cancellation.ThrowIfCancellationRequested();
                slots.TryAdd(stored.Key, new ItemSlot(stored));
                seeded.Add((stored.Id, stored.Key));
            }

            slots.AreComplete = true;
            Interlocked.Increment(ref _changes);
            return seeded;
        }
        finally
        {
            Interlocked.Decrement(ref _seeding);
        }
    }

    private ItemSlot AddSlot(Slots slots, Guid key)
    {
        if (capacity is { } most && slots.Count >= most)
        {
            slots.Clear();
        }

        return slots.GetOrAdd(key, static _ => new ItemSlot());
    }

    private IPublishedContent? Open(Slots slots, Guid key, ItemSlot slot)
    {
        if (slot.Load(key, source) is not { } stored)
        {
            Forget(slots, key, slot);
            return null;
        }

        // Not remembered: an ancestor may be published at any time, and brings its descendants back.
        if (!source.IsVisible(key))
        {
            return null;
        }

        var item = new PublishedItem(stored, types.Get(stored.ContentTypeId), context);
        return slot.Keep(item.CreateModel(models)!);
    }

    /// <summary>While seeding runs, the empty slot has to stay: it tells the seed that its row is too old.</summary>
    private void Forget(Slots slots, Guid key, ItemSlot slot)
    {
        if (Volatile.Read(ref _seeding) == 0)
        {
            slots.TryRemove(new(key, slot));
        }
    }

    private void LoadMissing(IReadOnlyCollection<Guid> keys)
    {
        var slots = Volatile.Read(ref _slots);
        var missing = new Dictionary<Guid, ItemSlot>();
        foreach (var key in keys)
        {
            if (!slots.TryGetValue(key, out var slot) && !slots.AreComplete)
            {
                slot = AddSlot(slots, key);
            }

            if (slot is { IsLoaded: false })
            {
                missing[key] = slot;
            }
        }

        if (missing is { Count: 1 })
        {
            var (key, slot) = missing.Single();
            slot.Load(key, source);
            return;
        }

        foreach (var stored in source.FindMany(missing.Keys))
        {
            if (missing.Remove(stored.Key, out var slot))
            {
                slot.Offer(stored);
            }
        }

        foreach (var slot in missing.Values)
        {
            slot.Offer(null);
        }
    }

    private Guid[] KeysOfType(int contentTypeId)
    {
        var slots = Volatile.Read(ref _slots);
        LoadMissing([.. slots.Where(slot => !slot.Value.IsLoaded).Select(slot => slot.Key)]);
        return [.. slots
            .Select(slot => slot.Value.Stored)
            .Where(stored => stored?.ContentTypeId == contentTypeId)
            .OrderBy(stored => stored!.Level)
            .ThenBy(stored => stored!.ParentId)
            .ThenBy(stored => stored!.SortOrder)
            .Select(stored => stored!.Key)];
    }

    private sealed class Slots : ConcurrentDictionary<Guid, ItemSlot>
    {
        private bool _areComplete;

        /// <summary>Every item of the database has its slot here.</summary>
        public bool AreComplete
        {
            get => Volatile.Read(ref _areComplete);
            set => Volatile.Write(ref _areComplete, value);
        }
    }

    private sealed record KeysByType(long Change)
    {
        public ConcurrentDictionary<int, Guid[]> ByType { get; } = new();
    }
}

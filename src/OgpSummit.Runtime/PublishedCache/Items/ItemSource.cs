using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.PublishedCache.Items;

/// <summary>
/// Where one kind of item is read from. Every read has a connection of its own, so it sees committed rows only, whatever
/// scope is open around it.
/// </summary>
internal abstract class ItemSource(ICmsDatabase database)
{
    /// <summary>Below the number of parameters that every database takes.</summary>
    private const int LargestBatch = 500;

    public StoredItem? Find(Guid key)
    {
        using var db = database.CreateContext();
        return FindRow(db, key) is { } row ? new StoredItemReading().Read(row) : null;
    }

    public IEnumerable<StoredItem> FindMany(IReadOnlyCollection<Guid> keys)
    {
        var reading = new StoredItemReading();
        foreach (var batch in keys.Chunk(LargestBatch))
        {
            using var db = database.CreateContext();
            foreach (var row in Rows(db).Where(row => batch.Contains(row.Node.Key)))
            {
                yield return reading.Read(row);
            }
        }
    }

    /// <summary>Reads row by row: the whole site never lies in memory twice.</summary>
    public IEnumerable<StoredItem> All()
    {
        var reading = new StoredItemReading();
        using var db = database.CreateContext();
        foreach (var row in Rows(db))
        {
            yield return reading.Read(row);
        }
    }

    /// <summary>False for an item that exists but is hidden by what it lies under.</summary>
    public virtual bool IsVisible(Guid key) => true;

    protected abstract IQueryable<ItemRow> Rows(CmsDb db);

    protected abstract ItemRow? FindRow(CmsDb db, Guid key);
}

using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>
/// A whole set of small, schema-like entities in memory. A scope that writes works on a staged copy of its own, which
/// becomes everybody's at commit and is dropped at rollback. Hand out deep clones only: callers change what they get.
/// </summary>
internal abstract class SnapshotSet<T>(CmsScopeProvider scopes)
    where T : class, IEntity
{
    private Snapshot<T>? _committed;
    private int _invalidations;

    public Snapshot<T> Current
    {
        get
        {
            if (scopes.Ambient?.UnitOfWork.Staged.TryGetValue(this, out var staged) == true)
            {
                return ((Lazy<Snapshot<T>>)staged).Value;
            }

            return Volatile.Read(ref _committed) ?? LoadCommitted();
        }
    }

    /// <summary>Makes the snapshot this scope's own, and everybody's when the scope commits.</summary>
    public void Stage(Snapshot<T> next) => Stage(new Lazy<Snapshot<T>>(next));

    /// <summary>Reads the set again at the next use: in this scope now, for everybody else when the scope commits.</summary>
    public void StageReload() =>
        Stage(new Lazy<Snapshot<T>>(() => Snapshot<T>.Of(Load(scopes.Db)), LazyThreadSafetyMode.PublicationOnly));

    /// <summary>Another process changed the set: read it again at the next use.</summary>
    public void Invalidate()
    {
        Interlocked.Increment(ref _invalidations);
        Volatile.Write(ref _committed, null);
    }

    protected abstract IEnumerable<T> Load(CmsDb db);

    private void Stage(Lazy<Snapshot<T>> next)
    {
        var unitOfWork = scopes.Required.UnitOfWork;
        if (!unitOfWork.Staged.ContainsKey(this))
        {
            unitOfWork.OnCommitted.Add(() => Publish((Lazy<Snapshot<T>>)unitOfWork.Staged[this]));
        }

        unitOfWork.Staged[this] = next;
    }

    private void Publish(Lazy<Snapshot<T>> staged)
    {
        Interlocked.Increment(ref _invalidations);
        Volatile.Write(ref _committed, staged.IsValueCreated ? staged.Value : null);
    }

    private Snapshot<T> LoadCommitted()
    {
        // Inside a write transaction the rows may hold what is not committed yet.
        if (scopes.Ambient is { UnitOfWork.IsWriting: true })
        {
            return Snapshot<T>.Of(Load(scopes.Db));
        }

        var invalidations = Volatile.Read(ref _invalidations);
        var loaded = LoadApart();
        var first = Interlocked.CompareExchange(ref _committed, loaded, null) ?? loaded;
        if (invalidations != Volatile.Read(ref _invalidations))
        {
            // The rows were read before somebody changed them: good for this caller, not for the next.
            Interlocked.CompareExchange(ref _committed, null, loaded);
        }

        return first;
    }

    /// <summary>
    /// On a connection of its own: whoever asks may be in the middle of reading rows, and PostgreSQL answers one command
    /// at a time.
    /// </summary>
    private Snapshot<T> LoadApart()
    {
        var unitOfWork = scopes.CreateUnitOfWork();
        try
        {
            return Snapshot<T>.Of(Load(unitOfWork.Db));
        }
        finally
        {
            unitOfWork.End(complete: false);
        }
    }
}

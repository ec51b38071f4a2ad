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

    public Snapshot<T> Current
    {
        get
        {
            if (scopes.Ambient?.UnitOfWork.Staged.TryGetValue(this, out var staged) == true)
            {
                return (Snapshot<T>)staged;
            }

            return Volatile.Read(ref _committed) ?? LoadCommitted();
        }
    }

    /// <summary>Makes the snapshot this scope's own, and everybody's when the scope commits.</summary>
    public void Stage(Snapshot<T> next)
    {
        var unitOfWork = scopes.Required.UnitOfWork;
        if (!unitOfWork.Staged.ContainsKey(this))
        {
            unitOfWork.OnCommitted.Add(() => Volatile.Write(ref _committed, (Snapshot<T>)unitOfWork.Staged[this]));
        }

        unitOfWork.Staged[this] = next;
    }

    public void StageReload() => Stage(Snapshot<T>.Of(Load(scopes.Db)));

    /// <summary>Another process changed the set: read it again at the next use.</summary>
    public void Invalidate() => Volatile.Write(ref _committed, null);

    protected abstract IEnumerable<T> Load(CmsDb db);

    private Snapshot<T> LoadCommitted()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var loaded = Snapshot<T>.Of(Load(scopes.Db));

        // Inside a write transaction the rows may hold what is not committed yet.
        return scopes.Required.UnitOfWork.IsWriting
            ? loaded
            : Interlocked.CompareExchange(ref _committed, loaded, null) ?? loaded;
    }
}

using OgpSummit.Runtime.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>What every repository over a <see cref="SnapshotSet{T}"/> answers the same way: deep clones, in a stable order.</summary>
internal abstract class SnapshotRepository<T>(SnapshotSet<T> set)
    where T : class, IEntity
{
    protected Snapshot<T> Current => set.Current;

    /// <summary>The entities themselves, not clones: read them, do not hand them out.</summary>
    protected virtual IEnumerable<T> All => Current.ById.Values.OrderBy(entity => entity.Id);

    public T? Get(int id) => CloneOrNull(Current.Find(id));

    public T? Get(Guid key) => CloneOrNull(Current.Find(key));

    public IEnumerable<T> GetMany(params int[]? ids) => ids is { Length: > 0 } ? Many(entity => entity.Id, ids) : Clones(All);

    public IEnumerable<T> GetMany(params Guid[]? keys) =>
        keys is { Length: > 0 } ? Many(entity => entity.Key, keys) : Clones(All);

    public bool Exists(int id) => Current.Find(id) is not null;

    public bool Exists(Guid key) => Current.Find(key) is not null;

    public IEnumerable<T> Get(IQuery<T> query) => Clones(All.Apply(query));

    public int Count(IQuery<T>? query) => All.Apply(query).Count();

    protected virtual T Clone(T entity) => (T)entity.DeepClone();

    protected T? CloneOrNull(T? entity) => entity is null ? null : Clone(entity);

    protected IEnumerable<T> Clones(IEnumerable<T> entities) => entities.Select(Clone).ToList();

    private List<T> Many<TId>(Func<T, TId> idOf, TId[] ids)
    {
        var wanted = ids.ToHashSet();
        return All.Where(entity => wanted.Contains(idOf(entity))).Select(Clone).ToList();
    }
}

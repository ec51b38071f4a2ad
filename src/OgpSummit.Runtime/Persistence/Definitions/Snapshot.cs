using System.Collections.Immutable;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>All definitions of one kind at one moment.</summary>
internal sealed class Snapshot<T>(ImmutableDictionary<int, T> byId, ImmutableDictionary<Guid, int> idsByKey)
    where T : class, IEntity
{
    public ImmutableDictionary<int, T> ById { get; } = byId;

    public T? Find(int id) => ById.GetValueOrDefault(id);

    public T? Find(Guid key) => idsByKey.TryGetValue(key, out var id) ? ById[id] : null;

    public Snapshot<T> With(T entity)
    {
        // An import may give an existing definition the key it has elsewhere.
        var keys = Find(entity.Id) is { } old ? idsByKey.Remove(old.Key) : idsByKey;
        return new(ById.SetItem(entity.Id, entity), keys.SetItem(entity.Key, entity.Id));
    }

    public Snapshot<T> Without(int id) =>
        Find(id) is { } old ? new(ById.Remove(id), idsByKey.Remove(old.Key)) : this;

    public static Snapshot<T> Of(IEnumerable<T> entities)
    {
        var all = entities.ToList();

        // Umbraco's entities are equal when their ids are, and a dictionary keeps the old one of two equal values.
        return new(
            all.ToImmutableDictionary<T, int, T>(
                entity => entity.Id, entity => entity, null, ReferenceEqualityComparer.Instance),
            all.ToImmutableDictionary(entity => entity.Key, entity => entity.Id));
    }
}

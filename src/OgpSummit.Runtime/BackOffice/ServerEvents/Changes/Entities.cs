using Umbraco.Cms.Core.Models.Entities;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

internal static class Entities
{
    /// <summary>An entity that came to be and was saved again still says that it is new, so that it is updated in any case.</summary>
    public static IEnumerable<Change> Saved(string source, IEnumerable<IEntity> entities) => entities.SelectMany(entity => IsNew(entity)
        ? new[] { new Change(source, EventType.Created, entity.Key), new Change(source, EventType.Updated, entity.Key) }
        : [new Change(source, EventType.Updated, entity.Key)]);

    public static IEnumerable<Change> Updated(string source, IEnumerable<IEntity> entities) =>
        entities.Select(entity => new Change(source, EventType.Updated, entity.Key));

    public static IEnumerable<Change> Deleted(string source, IEnumerable<IEntity> entities) =>
        entities.Select(entity => new Change(source, EventType.Deleted, entity.Key));

    public static bool IsNew(IEntity entity) => entity is IRememberBeingDirty dirty && dirty.WasPropertyDirty(nameof(IEntity.Id));
}

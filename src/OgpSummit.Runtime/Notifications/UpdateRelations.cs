using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Notifications;

/// <summary>
/// Keeps the relations from content to what its values refer to, so that "used by" is known before something is deleted.
/// Nothing is written where nothing changed, which is nearly always.
/// </summary>
internal sealed class UpdateRelations(
    CmsScopeProvider scopes, ContentReferences references, IRelationRepository relations, IEntityRepository entities) :
    INotificationHandler<ContentSavedNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentUnpublishedNotification>,
    INotificationHandler<MediaSavedNotification>
{
    public void Handle(ContentSavedNotification notification) => Update(notification.SavedEntities);

    public void Handle(ContentPublishedNotification notification) => Update(notification.PublishedEntities);

    public void Handle(ContentUnpublishedNotification notification) => Update(notification.UnpublishedEntities);

    public void Handle(MediaSavedNotification notification) => Update(notification.SavedEntities);

    private void Update(IEnumerable<IContentBase> content)
    {
        using var scope = scopes.CreateCoreScope();
        var types = references.AutomaticTypes();
        foreach (var item in content)
        {
            Update(scope, item, types);
        }

        scope.Complete();
    }

    private void Update(ICoreScope scope, IContentBase item, Dictionary<string, IRelationType> types)
    {
        var wanted = references.Of(item, types);
        var existing = relations
            .Get(scopes.CreateQuery<IRelation>().Where(relation => relation.ParentId == item.Id))
            .Where(relation => types.ContainsKey(relation.RelationType.Alias))
            .ToDictionary(relation => (relation.ChildId, relation.RelationTypeId));

        var added = wanted
            .Where(reference => !existing.ContainsKey((reference.ChildId, reference.Type.Id)))
            .Select(IRelation (reference) => new Relation(item.Id, reference.ChildId, reference.Type))
            .ToList();
        var kept = wanted.Select(reference => (reference.ChildId, reference.Type.Id)).ToHashSet();
        var removed = existing.Where(pair => !kept.Contains(pair.Key)).Select(pair => pair.Value).ToList();

        // Core also tells of documents that the same scope deleted right after unpublishing them.
        if (added.Count > 0 && entities.Exists(item.Id))
        {
            relations.Save(added);
            scope.Notifications.Publish(new RelationSavedNotification(added, new EventMessages()) { IsAutomatic = true });
        }

        if (removed.Count > 0)
        {
            removed.ForEach(relations.Delete);
            scope.Notifications.Publish(new RelationDeletedNotification(removed, new EventMessages()) { IsAutomatic = true });
        }
    }
}

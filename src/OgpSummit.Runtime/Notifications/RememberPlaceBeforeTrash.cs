using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using static Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OgpSummit.Runtime.Notifications;

/// <summary>
/// Relates what goes to the recycle bin to the parent it had, so that it can be restored there; forgets it when it is back.
/// </summary>
internal sealed class RememberPlaceBeforeTrash(
    ICoreScopeProvider scopes,
    IRelationService relations,
    IEntityService entities,
    IAuditService audit,
    ILocalizedTextService texts,
    IBackOfficeSecurityAccessor security,
    IUserIdKeyResolver userKeys) :
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        RememberAsync(
            notification.MoveInfoCollection.Select(move => ((IContentBase)move.Entity, move.OriginalPath)),
            RelateParentDocumentOnDeleteAlias,
            UmbracoObjectTypes.Document,
            "contentTrashed");

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        RememberAsync(
            notification.MoveInfoCollection.Select(move => ((IContentBase)move.Entity, move.OriginalPath)),
            RelateParentMediaFolderOnDeleteAlias,
            UmbracoObjectTypes.Media,
            "mediaTrashed");

    public void Handle(ContentMovedNotification notification) => Forget(
        notification.MoveInfoCollection
            .Where(move => IsBelow(move.OriginalPath, Constants.System.RecycleBinContentString))
            .Select(move => move.Entity.Id),
        RelateParentDocumentOnDeleteAlias);

    public void Handle(MediaMovedNotification notification) => Forget(
        notification.MoveInfoCollection
            .Where(move => IsBelow(move.OriginalPath, Constants.System.RecycleBinMediaString))
            .Select(move => move.Entity.Id),
        RelateParentMediaFolderOnDeleteAlias);

    private async Task RememberAsync(
        IEnumerable<(IContentBase Entity, string OriginalPath)> moves,
        string relationTypeAlias,
        UmbracoObjectTypes objectType,
        string auditTextAlias)
    {
        using var scope = scopes.CreateCoreScope();
        var type = relations.GetRelationTypeByAlias(relationTypeAlias)
            ?? throw new InvalidOperationException($"The relation type {relationTypeAlias} is missing.");
        var text = texts.Localize("recycleBin", auditTextAlias, CultureInfo.CurrentUICulture);
        var remembered = new List<IRelation>();
        foreach (var (entity, originalPath) in moves)
        {
            // The transaction that moved the item may have deleted its parent too.
            var parentId = ParentIn(originalPath);
            if (!entities.Exists(parentId))
            {
                continue;
            }

            remembered.Add(relations.GetByParentAndChildId(parentId, entity.Id, type) ?? new Relation(parentId, entity.Id, type));
            await audit.AddAsync(
                AuditType.Delete,
                security.BackOfficeSecurity?.CurrentUser?.Key ?? await userKeys.GetAsync(entity.WriterId),
                entity.Id,
                objectType.GetName(),
                string.Format(CultureInfo.InvariantCulture, text, entity.Id, parentId));
        }

        relations.Save(remembered);
        scope.Complete();
    }

    private void Forget(IEnumerable<int> ids, string relationTypeAlias)
    {
        foreach (var relation in ids.SelectMany(id => relations.GetByChildId(id, relationTypeAlias)).ToList())
        {
            relations.Delete(relation);
        }
    }

    private static bool IsBelow(string path, string id) => path.Split(',').Contains(id);

    private static int ParentIn(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 2 ? int.Parse(ids[^2], CultureInfo.InvariantCulture) : Constants.System.Root;
    }
}

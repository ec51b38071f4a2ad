using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Removes what users and groups know of documents and media that are gone: start nodes and permissions.</summary>
internal sealed class ForgetDeletedNodes(CmsScopeProvider scopes, UserSet users, UserGroupSet groups) :
    INotificationHandler<ContentDeletedNotification>,
    INotificationHandler<MediaDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => Forget(notification.DeletedEntities);

    public void Handle(MediaDeletedNotification notification) => Forget(notification.DeletedEntities);

    private void Forget(IEnumerable<ITreeEntity> deleted)
    {
        var ids = deleted.Select(node => node.Id).ToHashSet();
        var keys = deleted.Select(node => node.Key).ToHashSet();
        using var scope = scopes.CreateCoreScope();
        if (users.Current.ById.Values.Any(user => (user.StartContentIds ?? []).Concat(user.StartMediaIds ?? []).Any(ids.Contains)))
        {
            scopes.WriteDb.Set<UserStartNodeRow>().Where(node => ids.Contains(node.NodeId)).ExecuteDelete();
            users.StageReload();
        }

        var affected = groups.Current.ById.Values.Where(group =>
            ids.Contains(group.StartContentId ?? 0)
            || ids.Contains(group.StartMediaId ?? 0)
            || group.GranularPermissions.Any(permission => keys.Contains(permission.Key ?? Guid.Empty)));
        if (affected.Any())
        {
            ForgetInGroups(ids, keys);
        }

        scope.Complete();
    }

    private void ForgetInGroups(HashSet<int> ids, HashSet<Guid> keys)
    {
        var db = scopes.WriteDb;
        db.Set<GranularPermissionRow>().Where(permission => keys.Contains(permission.Key ?? Guid.Empty)).ExecuteDelete();
        db.Set<UserGroupRow>().Where(group => ids.Contains(group.StartContentId ?? 0))
            .ExecuteUpdate(group => group.SetProperty(g => g.StartContentId, (int?)null));
        db.Set<UserGroupRow>().Where(group => ids.Contains(group.StartMediaId ?? 0))
            .ExecuteUpdate(group => group.SetProperty(g => g.StartMediaId, (int?)null));
        groups.StageReload();
        users.StageReload();
    }
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>Exceptions to what user groups may do, document by document.</summary>
internal sealed class DocumentPermissions(CmsScopeProvider scopes, UserGroupSet groups, UserSet users)
{
    public EntityPermissionCollection Of(int documentId)
    {
        var rows =
            from permission in scopes.Db.Set<GranularPermissionRow>()
            where permission.Context == DocumentGranularPermission.ContextType
            join node in scopes.Db.Nodes on permission.Key equals node.Key
            where node.Id == documentId
            select new { permission.UserGroupId, permission.Permission };

        return new EntityPermissionCollection(rows
            .AsEnumerable()
            .GroupBy(row => row.UserGroupId, row => row.Permission)
            .Select(group => new EntityPermission(group.Key, documentId, group.ToHashSet(StringComparer.Ordinal))));
    }

    /// <summary>Takes the given permissions instead of all that the document had.</summary>
    public void Replace(EntityPermissionSet permissions)
    {
        var db = scopes.WriteDb;
        var key = KeyOf(db, permissions.EntityId);
        OfDocument(db, key).ExecuteDelete();
        foreach (var permission in permissions.PermissionsSet)
        {
            Add(db, key, permission.UserGroupId, permission.AssignedPermissions);
        }

        Save(db);
    }

    public void Assign(int documentId, string permission, IEnumerable<int> groupIds)
    {
        var db = scopes.WriteDb;
        var key = KeyOf(db, documentId);
        foreach (var groupId in groupIds.Distinct())
        {
            OfDocument(db, key)
                .Where(row => row.UserGroupId == groupId && row.Permission == permission)
                .ExecuteDelete();
            Add(db, key, groupId, [permission]);
        }

        Save(db);
    }

    private static Guid KeyOf(CmsDb db, int documentId) =>
        db.Nodes.Where(node => node.Id == documentId).Select(node => node.Key).Single();

    private static IQueryable<GranularPermissionRow> OfDocument(CmsDb db, Guid key) => db.Set<GranularPermissionRow>()
        .Where(row => row.Context == DocumentGranularPermission.ContextType && row.Key == key);

    private static void Add(CmsDb db, Guid key, int groupId, IEnumerable<string> permissions) => db.AddRange(
        permissions.Select(permission => new GranularPermissionRow
        {
            UserGroupId = groupId,
            Key = key,
            Context = DocumentGranularPermission.ContextType,
            Permission = permission,
        }));

    /// <summary>Groups carry their permissions, and users their groups.</summary>
    private void Save(CmsDb db)
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
        groups.StageReload();
        users.StageReload();
    }
}

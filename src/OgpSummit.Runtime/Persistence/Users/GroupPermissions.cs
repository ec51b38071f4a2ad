using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>What groups may do to single documents. Groups know documents by key, Umbraco's permission sets by id.</summary>
internal sealed class GroupPermissions(CmsScopeProvider scopes)
{
    /// <summary>What was set on the documents themselves; on any document when no id is given.</summary>
    public EntityPermissionCollection Explicit(IEnumerable<IReadOnlyUserGroup> groups, int[] nodeIds)
    {
        var granted = groups
            .SelectMany(group => group.GranularPermissions.OfType<DocumentGranularPermission>(), (group, permission) => (group, permission))
            .ToLookup(grant => (grant.group.Id, grant.permission.Key), grant => grant.permission.Permission);
        if (granted.Count == 0)
        {
            return [];
        }

        var ids = NodeIds(granted.Select(grant => grant.Key.Key).Distinct().ToArray());
        return new EntityPermissionCollection(granted
            .Where(grant => ids.TryGetValue(grant.Key.Key, out var id) && (nodeIds.Length == 0 || nodeIds.Contains(id)))
            .Select(grant => new EntityPermission(grant.Key.Id, ids[grant.Key.Key], grant.ToHashSet())));
    }

    /// <summary>A document without a setting of its own takes what the group may do everywhere.</summary>
    public EntityPermissionCollection WithDefaults(IReadOnlyCollection<IReadOnlyUserGroup> groups, int[] nodeIds)
    {
        var permissions = Explicit(groups, nodeIds);
        var documents = nodeIds.Length > 0 ? nodeIds : permissions.Select(permission => permission.EntityId).Distinct().ToArray();
        foreach (var group in groups)
        {
            foreach (var document in documents)
            {
                // Equal by group and document: what is explicit stays.
                permissions.Add(new EntityPermission(group.Id, document, group.Permissions, isDefaultPermissions: true));
            }
        }

        return permissions;
    }

    public void Replace(int groupId, IEnumerable<string> permissions, int[] nodeIds)
    {
        var keys = NodeKeys(nodeIds);
        scopes.WriteDb.Set<GranularPermissionRow>()
            .Where(row => row.UserGroupId == groupId && row.Context == DocumentGranularPermission.ContextType)
            .Where(row => row.Key != null && keys.Contains(row.Key.Value))
            .ExecuteDelete();
        Insert(groupId, permissions, keys);
    }

    public void Assign(int groupId, string permission, int[] nodeIds)
    {
        var keys = NodeKeys(nodeIds);
        scopes.WriteDb.Set<GranularPermissionRow>()
            .Where(row => row.UserGroupId == groupId && row.Context == DocumentGranularPermission.ContextType)
            .Where(row => row.Permission == permission && row.Key != null && keys.Contains(row.Key.Value))
            .ExecuteDelete();
        Insert(groupId, [permission], keys);
    }

    private void Insert(int groupId, IEnumerable<string> permissions, Guid[] keys)
    {
        var db = scopes.WriteDb;
        db.AddRange(permissions.SelectMany(permission => keys, (permission, key) => new GranularPermissionRow
        {
            UserGroupId = groupId,
            Context = DocumentGranularPermission.ContextType,
            Key = key,
            Permission = permission,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private Dictionary<Guid, int> NodeIds(Guid[] keys) => scopes.Db.Nodes
        .Where(node => keys.Contains(node.Key))
        .Select(node => new { node.Key, node.Id })
        .ToDictionary(node => node.Key, node => node.Id);

    private Guid[] NodeKeys(int[] ids) =>
        scopes.Db.Nodes.Where(node => ids.Contains(node.Id)).Select(node => node.Key).ToArray();
}

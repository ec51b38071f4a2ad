using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>
/// What the groups of a user may do to documents. Umbraco's rule: for each group the nearest setting upwards counts, or else
/// what the group may do everywhere; the user may do what one of the groups may.
/// </summary>
internal sealed class NodeGrants(IEnumerable<IReadOnlyUserGroup> groups, IReadOnlyDictionary<Guid, int> ids)
{
    private readonly List<Grants> _groups = groups.Select(group => new Grants(group, ids)).ToList();

    public static Guid[] Exceptions(IEnumerable<IReadOnlyUserGroup> groups) => groups
        .SelectMany(group => group.GranularPermissions.OfType<DocumentGranularPermission>())
        .Select(permission => permission.Key)
        .Distinct()
        .ToArray();

    public bool Allow(NodePath path, string permission) => _groups.Any(group => group.Allow(path, permission));

    private sealed class Grants(IReadOnlyUserGroup group, IReadOnlyDictionary<Guid, int> ids)
    {
        private readonly ILookup<int, string> _exceptions = group.GranularPermissions
            .OfType<DocumentGranularPermission>()
            .Where(permission => ids.ContainsKey(permission.Key))
            .ToLookup(permission => ids[permission.Key], permission => permission.Permission);

        public bool Allow(NodePath path, string permission)
        {
            for (var at = path.Ids.Count - 1; at >= 0 && _exceptions.Count > 0; at--)
            {
                if (_exceptions.Contains(path.Ids[at]))
                {
                    return _exceptions[path.Ids[at]].Contains(permission);
                }
            }

            return group.Permissions.Contains(permission);
        }
    }
}

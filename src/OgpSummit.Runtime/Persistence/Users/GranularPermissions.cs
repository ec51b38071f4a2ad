using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Between Umbraco's kinds of granular permissions and their rows.</summary>
internal static class GranularPermissions
{
    public static IGranularPermission Read(GranularPermissionRow row) => (row.Context, row.Key) switch
    {
        (DocumentGranularPermission.ContextType, { } key) =>
            new DocumentGranularPermission { Key = key, Permission = row.Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) =>
            new DocumentPropertyValueGranularPermission { Key = key, Permission = row.Permission },
        _ => new UnknownTypeGranularPermission { Context = row.Context, Permission = row.Permission },
    };

    public static GranularPermissionRow ToRow(this IGranularPermission permission) => new()
    {
        Context = permission.Context,
        Key = permission.Key,
        Permission = permission.Permission,
    };
}

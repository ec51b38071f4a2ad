using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>From the client's permissions to Umbraco's: one of the latter for each verb.</summary>
internal static class PermissionReading
{
    private static readonly string[] KnownContexts =
        [DocumentGranularPermission.ContextType, DocumentPropertyValueGranularPermission.ContextType];

    /// <returns>Null when a permission does not say what it is about.</returns>
    public static HashSet<IGranularPermission>? Read(IEnumerable<PermissionRequest> requests)
    {
        var permissions = new HashSet<IGranularPermission>();
        foreach (var request in requests)
        {
            if (Read(request) is not { } read)
            {
                return null;
            }

            permissions.UnionWith(read);
        }

        return permissions;
    }

    private static IEnumerable<IGranularPermission>? Read(PermissionRequest request) => request switch
    {
        { Document.Key: { } key } => Verbs(request).Select(verb => new DocumentGranularPermission { Key = key, Permission = verb }),
        { DocumentType.Key: { } type, PropertyType.Key: { } property } =>
            Verbs(request).Select(verb => new PropertyValuePermission(property, verb).Of(type)),
        { Context: { Length: > 0 } context } when !KnownContexts.Contains(context) =>
            request.Verbs.Distinct().Select(verb => new UnknownTypeGranularPermission { Context = context, Permission = verb }),
        _ => null,
    };

    /// <summary>That nothing is allowed is a permission as well: Umbraco stores it as an empty one.</summary>
    private static string[] Verbs(PermissionRequest request)
    {
        var offered = Permissions.Offered(request.Verbs);
        return offered.Length > 0 ? offered : [string.Empty];
    }
}

using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <param name="IsDeletable">False for the groups that Umbraco knows by key.</param>
/// <param name="DocumentRootAccess">Instead of a start node; with neither, the group reaches nothing.</param>
/// <param name="FallbackPermissions">For documents that none of <paramref name="Permissions"/> is about.</param>
internal sealed record UserGroupModel(
    Guid Id,
    bool IsDeletable,
    bool AliasCanBeChanged,
    string Name,
    string Alias,
    string? Icon,
    IEnumerable<string> Sections,
    IEnumerable<string> Languages,
    bool HasAccessToAllLanguages,
    ById? DocumentStartNode,
    bool DocumentRootAccess,
    ById? MediaStartNode,
    bool MediaRootAccess,
    IEnumerable<string> FallbackPermissions,
    IEnumerable<PermissionModel> Permissions);

internal sealed record UserGroupItem(Guid Id, string Name, string? Icon, string Alias)
{
    public string[] Flags { get; } = [];
}

using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.UserGroups;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>
/// Who is signed in and what the client may offer: sections as tabs, permissions as buttons. The server asks again each time.
/// </summary>
/// <param name="DocumentStartNodeIds">Of the user and of the groups together.</param>
/// <param name="Languages">That may be edited; empty when all may.</param>
/// <param name="FallbackPermissions">For documents that none of <paramref name="Permissions"/> is about.</param>
internal sealed record CurrentUserModel(
    Guid Id,
    string Email,
    string UserName,
    string Name,
    IEnumerable<ById> UserGroupIds,
    string LanguageIsoCode,
    IEnumerable<ById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IEnumerable<ById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    string[] AvatarUrls,
    IEnumerable<string> Languages,
    bool HasAccessToAllLanguages,
    bool HasAccessToSensitiveData,
    string[] FallbackPermissions,
    IEnumerable<PermissionModel> Permissions,
    string[] AllowedSections,
    bool IsAdmin);

internal sealed record NodePermissionsModel(Guid NodeKey, string[] Permissions);

internal sealed record PermissionsAnswer(IEnumerable<NodePermissionsModel> Permissions);

using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>What Umbraco does not ask when a group is saved.</summary>
internal static class UserGroupRules
{
    private const int MaximumEntries = 1000;

    private const int MaximumTextLength = 255;

    /// <returns>Null when the request may go on.</returns>
    public static IResult? Refuse(UserGroupRequest request) =>
        string.IsNullOrWhiteSpace(request.Alias) ? BadInput.Model("$.alias", "required")
        : IsTooLong(request.Icon) ? BadInput.Model("$.icon", "tooLong")
        : request.Sections.Any(name => name.Length is 0 or > Sections.MaximumLength) ? BadInput.Model("$.sections", "tooLong")
        : request.FallbackPermissions.Any(IsTooLong) ? BadInput.Model("$.fallbackPermissions", "tooLong")
        : request.Permissions.Any(permission => IsTooLong(permission.Context) || permission.Verbs.Any(IsTooLong))
            ? BadInput.Model("$.permissions", "tooLong")
        : HasTooMany(request) ? Answer.Problem(GeneralStatus.TooMany)
        : null;

    /// <summary>Administrators who lose the section of users could never take it back.</summary>
    public static IResult? Refuse(IUserGroup group) =>
        string.IsNullOrEmpty(group.Alias) ? BadInput.Model("$.alias", "required")
        : group.Key == Constants.Security.AdminGroupKey && !CanRepair(group) ? Answer.Problem(UserGroupStatus.AdministratorsKeepAccess)
        : null;

    private static bool CanRepair(IUserGroup group) =>
        group.AllowedSections.Contains(Constants.Applications.Users)
        && group.HasAccessToAllLanguages
        && group.StartContentId == Constants.System.Root
        && group.StartMediaId == Constants.System.Root;

    private static bool HasTooMany(UserGroupRequest request) =>
        request.Sections.Length > MaximumEntries
        || request.Languages.Length > MaximumEntries
        || request.FallbackPermissions.Length > MaximumEntries
        || request.Permissions.Sum(permission => 1 + permission.Verbs.Length) > MaximumEntries;

    /// <summary>A verb is stored behind the key of a property.</summary>
    private static bool IsTooLong(string? text) => text?.Length > MaximumTextLength - 40;
}

/// <summary>Outcomes that Umbraco has no status for.</summary>
internal enum UserGroupStatus
{
    AdministratorsKeepAccess,
    InvalidPermission,
}

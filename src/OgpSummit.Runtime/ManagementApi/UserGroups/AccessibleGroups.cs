using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>Finds groups for somebody who may read or change them: the own ones, for administrators all.</summary>
internal sealed class AccessibleGroups(IUserGroupService groups, IUserGroupPermissionService permissions)
{
    public async Task<Attempt<IUserGroup, UserGroupOperationStatus>> FindAsync(SignedInUser performer, Guid key)
    {
        if (await groups.GetAsync(key) is not { } group)
        {
            return Attempt.FailWithStatus<IUserGroup, UserGroupOperationStatus>(UserGroupOperationStatus.NotFound, null!);
        }

        return await AreAccessibleAsync(performer, [key])
            ? Attempt.SucceedWithStatus(UserGroupOperationStatus.Success, group)
            : Attempt.FailWithStatus(UserGroupOperationStatus.Unauthorized, group);
    }

    public async Task<bool> AreAccessibleAsync(SignedInUser performer, IEnumerable<Guid> keys) =>
        await permissions.AuthorizeAccessAsync(performer.User, keys) == UserGroupAuthorizationStatus.Success;
}

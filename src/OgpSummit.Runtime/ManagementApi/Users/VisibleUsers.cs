using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Finds a user for somebody who may read users. Umbraco lets only administrators see administrators.</summary>
internal sealed class VisibleUsers(IUserService users, IUserPermissionService permissions)
{
    public async Task<Attempt<IUser, UserOperationStatus>> FindAsync(SignedInUser performer, Guid key)
    {
        if (await users.GetAsync(key) is not { } user)
        {
            return Attempt.FailWithStatus<IUser, UserOperationStatus>(UserOperationStatus.UserNotFound, null!);
        }

        return await permissions.AuthorizeAccessAsync(performer.User, [key]) == UserAuthorizationStatus.Success
            ? Attempt.SucceedWithStatus(UserOperationStatus.Success, user)
            : Attempt.FailWithStatus(UserOperationStatus.Unauthorized, user);
    }
}

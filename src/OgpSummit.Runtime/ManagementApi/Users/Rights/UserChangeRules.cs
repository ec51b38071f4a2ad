using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>What Umbraco does not ask when a user is changed: above all, what the user could do afterwards.</summary>
internal sealed class UserChangeRules(
    IUserService users,
    IUserGroupService groups,
    IEntityService entities,
    EffectiveStartNodes startNodes,
    UserRights rights,
    Administrators administrators)
{
    /// <returns>Null when the request may go on.</returns>
    public async Task<IResult?> RefuseAsync(SignedInUser performer, Guid key, UserChange change)
    {
        if (UserFields.Refuse(change) is { } refusal)
        {
            return refusal;
        }

        if (await users.GetAsync(key) is not { } user)
        {
            return Answer.Problem(UserOperationStatus.UserNotFound);
        }

        var changed = await ChangedAsync(change);
        if (!rights.Cover(performer.User, user) || !rights.Cover(performer.User, changed))
        {
            return Answer.Problem(UserOperationStatus.Unauthorized);
        }

        return user.IsAdmin() && !changed.IsAdmin() && !await administrators.RemainWithoutAsync([key])
            ? Answer.Problem(UserOperationStatus.AdminUserGroupMustNotBeEmpty)
            : null;
    }

    /// <summary>Groups and nodes that do not exist are left out: Umbraco's service says which.</summary>
    private async Task<IUser> ChangedAsync(UserChange change) => startNodes.Draft(
        (await groups.GetAsync(change.UserGroupIds.Keys())).Select(group => group.ToReadOnlyGroup()),
        Ids(change.DocumentStartNodeIds, UmbracoObjectTypes.Document, change.HasDocumentRootAccess),
        Ids(change.MediaStartNodeIds, UmbracoObjectTypes.Media, change.HasMediaRootAccess));

    private int[] Ids(IEnumerable<ById> nodes, UmbracoObjectTypes type, bool root) =>
    [
        .. nodes.Select(node => entities.GetId(node.Id, type)).Where(id => id.Success).Select(id => id.Result),
        .. root ? [Constants.System.Root] : Array.Empty<int>(),
    ];
}

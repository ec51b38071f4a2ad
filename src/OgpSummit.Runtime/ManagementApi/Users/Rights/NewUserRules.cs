using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>What Umbraco does not ask when a user is created or invited.</summary>
internal sealed class NewUserRules(
    IUserGroupService groups, EffectiveStartNodes startNodes, UserRights rights, IOptions<SecuritySettings> security)
{
    /// <returns>Null when the request may go on.</returns>
    public async Task<IResult?> RefuseAsync(SignedInUser performer, UserIdentity user)
    {
        if (UserFields.Refuse(user) is { } refusal)
        {
            return refusal;
        }

        if (user.UserName.Except(security.Value.AllowedUserNameCharacters).Any())
        {
            return Answer.Problem(UserOperationStatus.InvalidUserName);
        }

        var chosen = (await groups.GetAsync(user.UserGroupIds.Keys())).Select(group => group.ToReadOnlyGroup());
        return rights.Cover(performer.User, startNodes.Draft(chosen, [], [])) ? null : Answer.Problem(UserOperationStatus.Unauthorized);
    }
}

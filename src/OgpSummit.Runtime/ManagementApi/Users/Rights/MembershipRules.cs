using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>What Umbraco does not ask when several users get other groups at once.</summary>
internal sealed class MembershipRules(
    IUserService users,
    IUserGroupService groups,
    EditableUsers editable,
    EffectiveStartNodes startNodes,
    UserRights rights,
    Administrators administrators)
{
    /// <param name="performer">Who wants to.</param>
    /// <param name="keys">Of the users.</param>
    /// <param name="wanted">The keys of a user's groups afterwards.</param>
    /// <returns>Null when the request may go on.</returns>
    public async Task<IResult?> RefuseAsync(SignedInUser performer, HashSet<Guid> keys, Func<IUser, HashSet<Guid>> wanted)
    {
        if (await editable.RefuseAsync(performer, keys) is { } refusal)
        {
            return refusal;
        }

        var changed = (await users.GetAsync(keys)).ToDictionary(user => user, wanted);
        var known = (await groups.GetAsync(changed.Values.SelectMany(group => group).Distinct()))
            .ToDictionary(group => group.Key, group => group.ToReadOnlyGroup());
        if (changed.Values.Any(keysOfGroups => !keysOfGroups.All(known.ContainsKey)))
        {
            return Answer.Problem(UserOperationStatus.MissingUserGroup);
        }

        if (!changed.All(pair => rights.Cover(performer.User, Draft(pair.Key, pair.Value.Select(key => known[key])))))
        {
            return Answer.Problem(UserGroupOperationStatus.Unauthorized);
        }

        var leaving = changed.Where(pair => pair.Key.IsAdmin() && !pair.Value.Contains(Constants.Security.AdminGroupKey))
            .Select(pair => pair.Key.Key)
            .ToArray();
        return leaving.Length > 0 && !await administrators.RemainWithoutAsync(leaving)
            ? Answer.Problem(UserGroupOperationStatus.AdminGroupCannotBeEmpty)
            : null;
    }

    private IUser Draft(IUser user, IEnumerable<IReadOnlyUserGroup> groupsOfUser) =>
        startNodes.Draft(groupsOfUser, user.StartContentIds ?? [], user.StartMediaIds ?? []);
}

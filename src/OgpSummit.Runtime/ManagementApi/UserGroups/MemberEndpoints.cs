using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>Who belongs to a group.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this IEndpointRouteBuilder groups)
    {
        groups.MapPost("{id:guid}/users", (
            Guid id, Body<ById[]> body, SignedInUser performer, AccessibleGroups accessible, MembershipRules rules, IUserGroupService service) =>
            ChangeAsync(id, body, performer, accessible, rules, Joined(id), service.AddUsersToUserGroupAsync));
        groups.MapDelete("{id:guid}/users", (
            Guid id, Body<ById[]> body, SignedInUser performer, AccessibleGroups accessible, MembershipRules rules, IUserGroupService service) =>
            ChangeAsync(id, body, performer, accessible, rules, Left(id), service.RemoveUsersFromUserGroupAsync));
    }

    private static async Task<IResult> ChangeAsync(
        Guid id,
        Body<ById[]> body,
        SignedInUser performer,
        AccessibleGroups accessible,
        MembershipRules rules,
        Func<IUser, HashSet<Guid>> groupsAfterwards,
        Func<UsersToUserGroupManipulationModel, Guid, Task<Attempt<UserGroupOperationStatus>>> change)
    {
        var users = body.Value.Keys();
        var found = await accessible.FindAsync(performer, id);
        if (!found.Success)
        {
            return Answer.Problem(found.Status);
        }

        if (await rules.RefuseAsync(performer, users, groupsAfterwards) is { } refusal)
        {
            return refusal;
        }

        var attempt = await change(new UsersToUserGroupManipulationModel(id, [.. users]), performer.Key);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private static Func<IUser, HashSet<Guid>> Joined(Guid id) => user => [.. user.Groups.Select(group => group.Key), id];

    private static Func<IUser, HashSet<Guid>> Left(Guid id) =>
        user => user.Groups.Select(group => group.Key).Where(key => key != id).ToHashSet();
}

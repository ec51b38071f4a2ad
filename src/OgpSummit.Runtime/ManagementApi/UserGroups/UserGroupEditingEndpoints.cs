using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

internal static class UserGroupEditingEndpoints
{
    public static void MapUserGroupEditing(this IEndpointRouteBuilder groups)
    {
        groups.MapPost("", Create);
        groups.MapPut("{id:guid}", Update);
        groups.MapDelete("{id:guid}", (Guid id, SignedInUser performer, AccessibleGroups accessible, IUserGroupService service) =>
            DeleteAsync([id], performer, accessible, service));
        groups.MapDelete("", (Body<SeveralGroups> body, SignedInUser performer, AccessibleGroups accessible, IUserGroupService service) =>
            DeleteAsync(body.Value.UserGroupIds.Keys(), performer, accessible, service));
    }

    private static async Task<IResult> Create(
        Body<UserGroupRequest> body,
        SignedInUser performer,
        UserGroupReading reading,
        GroupRights rights,
        IUserGroupService groups,
        IShortStringHelper shortStrings)
    {
        var group = new UserGroup(shortStrings) { Key = body.Value.Id ?? Guid.NewGuid() };
        return await RefuseAsync(body.Value, group, performer, reading, rights)
            ?? Answer.Created(await groups.CreateAsync(group, performer.Key), "user-group", created => created.Key);
    }

    private static async Task<IResult> Update(
        Guid id,
        Body<UserGroupRequest> body,
        SignedInUser performer,
        AccessibleGroups accessible,
        UserGroupReading reading,
        GroupRights rights,
        IUserGroupService groups)
    {
        var found = await accessible.FindAsync(performer, id);
        return !found.Success
            ? Answer.Problem(found.Status)
            : await RefuseAsync(body.Value, found.Result, performer, reading, rights)
                ?? Answer.Done(await groups.UpdateAsync(found.Result, performer.Key));
    }

    private static async Task<IResult?> RefuseAsync(
        UserGroupRequest request, IUserGroup group, SignedInUser performer, UserGroupReading reading, GroupRights rights)
    {
        if (UserGroupRules.Refuse(request) is { } refusal)
        {
            return refusal;
        }

        return await reading.ApplyAsync(request, group) is { } problem ? Answer.Problem(problem)
            : UserGroupRules.Refuse(group) is { } broken ? broken
            : rights.Cover(performer.User, group) ? null
            : Answer.Problem(UserGroupOperationStatus.Unauthorized);
    }

    private static async Task<IResult> DeleteAsync(
        HashSet<Guid> keys, SignedInUser performer, AccessibleGroups accessible, IUserGroupService groups)
    {
        if (!await accessible.AreAccessibleAsync(performer, keys))
        {
            return Answer.Problem(UserGroupOperationStatus.Unauthorized);
        }

        var attempt = await groups.DeleteAsync(keys);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private sealed record SeveralGroups
    {
        public required ById[] UserGroupIds { get; init; }
    }
}

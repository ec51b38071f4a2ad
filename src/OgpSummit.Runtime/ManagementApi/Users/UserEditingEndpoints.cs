using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Users come, change and go. Umbraco's services decide; what they let pass is asked before.</summary>
internal static class UserEditingEndpoints
{
    public static void MapUserEditing(this IEndpointRouteBuilder users)
    {
        users.MapPost("", Create);
        users.MapPut("{id:guid}", Update);
        users.MapPost("set-user-groups", SetGroups);
        users.MapDelete("{id:guid}", (Guid id, SignedInUser performer, EditableUsers editable, IUserService service) =>
            DeleteAsync([id], performer, editable, service));
        users.MapDelete("", (Body<SeveralUsers> body, SignedInUser performer, EditableUsers editable, IUserService service) =>
            DeleteAsync(body.Value.UserIds.Keys(), performer, editable, service));
    }

    private static async Task<IResult> Create(
        Body<NewUser> body, SignedInUser performer, NewUserRules rules, IUserService users)
    {
        var user = body.Value;
        if (user.Kind != UserKind.Default)
        {
            return Answer.Problem(UserOperationStatus.InvalidUserType);
        }

        if (await rules.RefuseAsync(performer, user) is { } refusal)
        {
            return refusal;
        }

        var model = new UserCreateModel
        {
            Id = user.Id,
            Email = user.Email,
            UserName = user.UserName,
            Name = user.Name,
            Kind = UserKind.Default,
            UserGroupKeys = user.UserGroupIds.Keys(),
        };
        var created = await users.CreateAsync(performer.Key, model, approveUser: true);
        return Answer.Created(created, "user", result => result.CreatedUser!.Key);
    }

    private static async Task<IResult> Update(
        Guid id, Body<UserChange> body, SignedInUser performer, UserChangeRules rules, IUserService users)
    {
        var change = body.Value;
        if (await rules.RefuseAsync(performer, id, change) is { } refusal)
        {
            return refusal;
        }

        return Answer.Done(await users.UpdateAsync(performer.Key, new UserUpdateModel
        {
            ExistingUserKey = id,
            Email = change.Email,
            UserName = change.UserName,
            Name = change.Name,
            LanguageIsoCode = change.LanguageIsoCode,
            ContentStartNodeKeys = change.DocumentStartNodeIds.Keys(),
            HasContentRootAccess = change.HasDocumentRootAccess,
            MediaStartNodeKeys = change.MediaStartNodeIds.Keys(),
            HasMediaRootAccess = change.HasMediaRootAccess,
            UserGroupKeys = change.UserGroupIds.Keys(),
        }));
    }

    private static async Task<IResult> SetGroups(
        Body<GroupsOfUsers> body, SignedInUser performer, MembershipRules rules, IUserGroupService groups)
    {
        var (users, wanted) = (body.Value.UserIds.Keys(), body.Value.UserGroupIds.Keys());
        if (await rules.RefuseAsync(performer, users, _ => wanted) is { } refusal)
        {
            return refusal;
        }

        var attempt = await groups.UpdateUserGroupsOnUsersAsync(wanted, users, performer.Key);
        return attempt.Success ? Answer.Done() : Answer.Problem(attempt.Result);
    }

    private static async Task<IResult> DeleteAsync(
        HashSet<Guid> keys, SignedInUser performer, EditableUsers editable, IUserService users)
    {
        if (await editable.RefuseAsync(performer, keys) is { } refusal)
        {
            return refusal;
        }

        // Umbraco acts as this user where nobody is signed in.
        var status = keys.Contains(Constants.Security.SuperUserKey)
            ? UserOperationStatus.CannotDelete
            : await users.DeleteAsync(performer.Key, keys);
        return status == UserOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
    }
}

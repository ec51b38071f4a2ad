using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Users who choose their first password themselves.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this IEndpointRouteBuilder users)
    {
        users.MapPost("invite", Invite);
        users.MapPost("invite/resend", Resend);
    }

    private static async Task<IResult> Invite(
        Body<NewInvitation> body, SignedInUser performer, NewUserRules rules, IUserService users)
    {
        var user = body.Value;
        if (await rules.RefuseAsync(performer, user) is { } refusal)
        {
            return refusal;
        }

        var invited = await users.InviteAsync(performer.Key, new UserInviteModel
        {
            Id = user.Id,
            Email = user.Email,
            UserName = user.UserName,
            Name = user.Name,
            Kind = UserKind.Default,
            UserGroupKeys = user.UserGroupIds.Keys(),
            Message = user.Message,
        });
        return Answer.Created(invited, "user", result => result.InvitedUser!.Key);
    }

    private static async Task<IResult> Resend(
        Body<RepeatedInvitation> body, SignedInUser performer, EditableUsers editable, IUserService users)
    {
        var key = body.Value.User.Id;
        if (await editable.RefuseAsync(performer, key) is { } refusal)
        {
            return refusal;
        }

        return Answer.Done(await users.ResendInvitationAsync(
            performer.Key, new UserResendInviteModel { InvitedUserKey = key, Message = body.Value.Message }));
    }

    private sealed record RepeatedInvitation
    {
        public required ById User { get; init; }

        public string? Message { get; init; }
    }
}

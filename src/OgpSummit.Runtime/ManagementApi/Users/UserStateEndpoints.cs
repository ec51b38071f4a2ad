using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Whether users may sign in.</summary>
internal static class UserStateEndpoints
{
    public static void MapUserStates(this IEndpointRouteBuilder users)
    {
        users.MapPost("disable", (Body<SeveralUsers> body, SignedInUser performer, EditableUsers editable, IUserService service) =>
            ChangeAsync(body, performer, editable, keys => service.DisableAsync(performer.Key, keys)));
        users.MapPost("enable", (Body<SeveralUsers> body, SignedInUser performer, EditableUsers editable, IUserService service) =>
            ChangeAsync(body, performer, editable, keys => service.EnableAsync(performer.Key, keys)));
        users.MapPost("unlock", (Body<SeveralUsers> body, SignedInUser performer, EditableUsers editable, IUserService service) =>
            ChangeAsync(body, performer, editable, async keys => (await service.UnlockAsync(performer.Key, [.. keys])).Status));
    }

    private static async Task<IResult> ChangeAsync(
        Body<SeveralUsers> body,
        SignedInUser performer,
        EditableUsers editable,
        Func<HashSet<Guid>, Task<UserOperationStatus>> change)
    {
        var keys = body.Value.UserIds.Keys();
        if (await editable.RefuseAsync(performer, keys) is { } refusal)
        {
            return refusal;
        }

        var status = await change(keys);
        return status == UserOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
    }
}

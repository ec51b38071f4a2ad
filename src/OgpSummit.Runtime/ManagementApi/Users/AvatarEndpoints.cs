using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

internal static class AvatarEndpoints
{
    public static void MapAvatars(this IEndpointRouteBuilder user)
    {
        user.MapPost("", async (Guid id, Body<Avatar> body, Avatars avatars) =>
            Answered(await avatars.SetAsync(id, body.Value.File.Id)));
        user.MapDelete("", async (Guid id, IUserService users) => Answered(await users.ClearAvatarAsync(id)));
    }

    public static IResult Answered(UserOperationStatus status) =>
        status == UserOperationStatus.Success ? Answer.Done() : Answer.Problem(status);
}

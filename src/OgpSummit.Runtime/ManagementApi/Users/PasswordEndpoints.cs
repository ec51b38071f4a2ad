using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>Passwords of others. The own one takes the old one, and another endpoint.</summary>
internal static class PasswordEndpoints
{
    public static void MapPasswords(this IEndpointRouteBuilder user)
    {
        user.MapPost("change-password", Change);
        user.MapPost("reset-password", Reset);
    }

    private static async Task<IResult> Change(Guid id, Body<PasswordForSomebody> body, SignedInUser performer, IUserService users)
    {
        var change = new ChangeUserPasswordModel { UserKey = id, NewPassword = body.Value.NewPassword };
        return PasswordAnswers.Of(await users.ChangePasswordAsync(performer.Key, change), _ => Answer.Done());
    }

    /// <summary>The generated password is in the answer, and nowhere else.</summary>
    private static async Task<IResult> Reset(Guid id, SignedInUser performer, IUserService users) =>
        PasswordAnswers.Of(
            await users.ResetPasswordAsync(performer.Key, id), result => Answer.Of(new GeneratedPassword(result.ResetPassword)));

    private sealed record PasswordForSomebody
    {
        public required string NewPassword { get; init; }
    }

    private sealed record GeneratedPassword(string? ResetPassword);
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>What everybody may do with the own account, whatever groups say.</summary>
internal static class CurrentUserEndpoints
{
    public static void MapCurrentUser(this IEndpointRouteBuilder api)
    {
        var current = api.MapGroup("user/current");
        current.MapGet("", async (CurrentUserModels models, SignedInUser user) => Answer.Of(await models.OfAsync(user.User)));
        current.MapGet("configuration", (UserConfiguration configuration) => Answer.Of(configuration.Everyone()));
        current.MapGet("login-providers", () => Answer.Of(Array.Empty<object>()));
        current.MapPut("profile", ChangeLanguage);
        current.MapPost("change-password", ChangePassword);
        current.MapPost("avatar", SetAvatar);
        current.MapNodePermissions();
        current.MapOwnTwoFactor();
        api.MapUserData();
    }

    public static void AddCurrentUser(this IServiceCollection services) => services
        .AddSingleton<CurrentUserModels>()
        .AddSingleton<GrantedPermissions>()
        .AddSingleton<UserConfiguration>();

    private static async Task<IResult> ChangeLanguage(Body<Profile> body, SignedInUser user, IUserService users) =>
        Answer.Done(await users.UpdateProfileAsync(
            user.Key, new UserUpdateProfileModel { LanguageIsoCode = body.Value.LanguageIsoCode }));

    private static async Task<IResult> ChangePassword(Body<PasswordChange> body, SignedInUser user, IUserService users)
    {
        var change = new ChangeUserPasswordModel
        {
            UserKey = user.Key,
            OldPassword = body.Value.OldPassword,
            NewPassword = body.Value.NewPassword,
        };
        return PasswordAnswers.Of(await users.ChangePasswordAsync(user.Key, change), _ => Answer.Done());
    }

    private static async Task<IResult> SetAvatar(Body<Avatar> body, SignedInUser user, Avatars avatars) =>
        AvatarEndpoints.Answered(await avatars.SetAsync(user.Key, body.Value.File.Id));

    private sealed record Profile
    {
        public required string LanguageIsoCode { get; init; }
    }

    private sealed record PasswordChange
    {
        public required string NewPassword { get; init; }

        public string? OldPassword { get; init; }
    }
}

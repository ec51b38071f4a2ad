using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Accounts;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>
/// A link by which somebody chooses a password, for an administrator to pass on: where the site sends no mail, or it did not
/// arrive. Not stock's; the button for it comes with the client that this host builds.
/// </summary>
internal static class SignInLinkEndpoints
{
    public static void MapSignInLinks(this IEndpointRouteBuilder user) => user.MapPost("sign-in-link", CreateAsync);

    private static async Task<IResult> CreateAsync(
        Guid id, SignedInUser performer, IUserService users, GivenLinks links, HttpContext http)
    {
        if (!performer.User.IsAdmin())
        {
            return Answer.Problem(UserOperationStatus.Unauthorized);
        }

        if (id == performer.Key)
        {
            return Answer.Problem(UserOperationStatus.SelfPasswordResetNotAllowed);
        }

        if (await users.GetAsync(id) is not { Kind: UserKind.Default } user || user.UserState == UserState.Disabled)
        {
            return Answer.Problem(UserOperationStatus.CannotPasswordReset);
        }

        var given = await links.GiveAsync(http, performer.User, user);
        return Answer.Of(new SignInLink(user.Name ?? user.Username, given.Address.AbsoluteUri, given.IsInvitation, given.Expires));
    }

    private sealed record SignInLink(string UserName, string Link, bool IsInvitation, DateTimeOffset Expires);
}

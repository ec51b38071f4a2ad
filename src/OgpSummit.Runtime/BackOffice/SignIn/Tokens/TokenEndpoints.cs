using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace OgpSummit.Runtime.BackOffice.SignIn.Tokens;

/// <summary>What OpenIddict leaves to the host: who is signed in, and whether a session may go on.</summary>
internal static class TokenEndpoints
{
    private const string Server = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapTokens(this IEndpointRouteBuilder group)
    {
        group.MapGet("/authorize", (Delegate)AuthorizeAsync);
        group.MapPost("/token", ExchangeAsync).DisableAntiforgery().RequireRateLimiting(RateLimits.Tokens);
        group.MapGet("/signout", SignOutAsync);
    }

    /// <summary>There is nothing to consent to: the client is the site itself.</summary>
    private static async Task<IResult> AuthorizeAsync(HttpContext http)
    {
        var signedIn = await http.AuthenticateAsync(Constants.Security.BackOfficeAuthenticationType);
        if (signedIn.Principal is not { } principal)
        {
            var here = http.Request.PathBase + http.Request.Path + http.Request.QueryString;
            return Results.Redirect(SignInPages.Login + QueryString.Create("ReturnUrl", here));
        }

        return Results.SignIn(TokenPrincipal(principal), authenticationScheme: Server);
    }

    /// <summary>OpenIddict has already judged the code or the refresh token.</summary>
    private static async Task<IResult> ExchangeAsync(HttpContext http, OpenSessions sessions)
    {
        var exchanged = await http.AuthenticateAsync(Server);
        return exchanged.Principal is { } principal && sessions.Find(principal) is not null
            ? Results.SignIn(TokenPrincipal(principal), authenticationScheme: Server)
            : Results.Forbid(Refusal("The session is over."), [Server]);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, BackOfficeOrigin origin, OpenSessions sessions)
    {
        var after = http.Request.Query["post_logout_redirect_uri"].ToString();
        if (after.Length > 0 && after != origin.LogoutCallback(http.Request))
        {
            return Results.Text(
                "error:invalid_request\nerror_description:The specified 'post_logout_redirect_uri' is invalid.\n",
                statusCode: StatusCodes.Status400BadRequest);
        }

        var signedIn = await http.AuthenticateAsync(Constants.Security.BackOfficeAuthenticationType);
        if (signedIn.Principal is { } principal)
        {
            sessions.End(principal);
        }

        await http.SignOutAsync(Constants.Security.BackOfficeAuthenticationType);
        TokenCookies.DropAll(http);
        return Results.Redirect(origin.LogoutCallback(http.Request));
    }

    /// <summary>Three claims are enough: everything else about the user is read when a request comes.</summary>
    private static ClaimsPrincipal TokenPrincipal(ClaimsPrincipal signedIn)
    {
        var identity = new ClaimsIdentity(Server);
        identity.SetClaim(Claims.Subject, signedIn.GetClaim(Claims.Subject));
        identity.SetClaim(SessionClaims.Session, signedIn.GetClaim(SessionClaims.Session));
        identity.SetClaim(SessionClaims.Stamp, signedIn.GetClaim(SessionClaims.Stamp));
        identity.SetScopes(Scopes.OfflineAccess);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        return new ClaimsPrincipal(identity);
    }

    private static AuthenticationProperties Refusal(string reason) => new(new Dictionary<string, string?>
    {
        [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
        [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = reason,
    });
}

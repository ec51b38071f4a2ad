using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

internal sealed record LoginPageModel(string ReturnUrl, AntiforgeryTokenSet Antiforgery, string UserName = "", string? Error = null);

/// <summary>Where a person types a user name and a password.</summary>
internal static class LoginPage
{
    private const string Path = "/umbraco/login";

    public static void MapLoginPage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Path, Show).AllowAnonymous();
        endpoints.MapPost(Path, SubmitAsync).AllowAnonymous();
    }

    private static PageView Show(HttpContext http, IAntiforgery antiforgery, string? returnUrl) =>
        new("Login", new LoginPageModel(LocalReturn(returnUrl), antiforgery.GetAndStoreTokens(http)));

    private static async Task<IResult> SubmitAsync(
        [FromForm] string? username,
        [FromForm] string? password,
        [FromForm] string? returnUrl,
        HttpContext http,
        IAntiforgery antiforgery,
        SignIns signIns)
    {
        var result = await signIns.WithPasswordAsync(http, username ?? "", password ?? "");
        if (result.Outcome != LoginOutcome.SignedIn)
        {
            var model = new LoginPageModel(
                LocalReturn(returnUrl), antiforgery.GetAndStoreTokens(http), username ?? "", result.Outcome.ToString());
            return new PageView("Login", model, StatusCodes.Status401Unauthorized);
        }

        return Results.LocalRedirect(LocalReturn(returnUrl));
    }

    /// <summary>Back to the authorization that sent the person here, or to the start: never to another site.</summary>
    private static string LocalReturn(string? returnUrl) =>
        returnUrl?.StartsWith(TokenPaths.Authorize + "?", StringComparison.Ordinal) == true ? returnUrl : "/umbraco";
}

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;
using OpenIddict.Validation.AspNetCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>
/// While media lies in the recycle bin its files have <c>.deleted</c> before their extension. Whoever sees the bin in the back
/// office gets them; for everybody else they are not there.
/// </summary>
internal sealed class TrashedFiles(RequestDelegate next, IMediaPermissionService permissions)
{
    private const string Suffix = Constants.Conventions.Media.TrashedMediaSuffix + ".";

    public static bool AreAsked(PathString path) => path.Value?.Contains(Suffix, StringComparison.OrdinalIgnoreCase) is true;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!await SeesBinAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // Routing came before, and may have found a page to answer with.
        context.SetEndpoint(null);
        context.Response.Headers.CacheControl = "private, no-store";
        await next(context);
    }

    private async Task<bool> SeesBinAsync(HttpContext context) =>
        await UserOfPictureAsync(context) is { } user
        && user.AllowedSections.Contains(Constants.Applications.Media)
        && await permissions.AuthorizeBinAccessAsync(user) is MediaAuthorizationStatus.Success;

    /// <summary>
    /// Pictures in a page of the back office are asked for without the header that its requests have. The cookie is not sent
    /// along from pages of other sites, and reading changes nothing.
    /// </summary>
    private static async Task<IUser?> UserOfPictureAsync(HttpContext context)
    {
        if (TokenCookies.ReadAccessToken(context) is null)
        {
            return null;
        }

        var headers = context.Request.Headers;
        headers.Authorization = "Bearer " + TokenCookies.Redacted;
        var found = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        headers.Remove(HeaderNames.Authorization);
        return found.Succeeded ? context.Features.Get<IBackOfficeSecurity>()?.CurrentUser : null;
    }
}

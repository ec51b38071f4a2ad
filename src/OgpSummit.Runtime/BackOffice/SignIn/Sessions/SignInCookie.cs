using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>
/// The cookie that says who is signed in to the authorization server. It travels to that alone: no other request can be made
/// with it.
/// </summary>
internal sealed class SignInCookie(OpenSessions sessions, IOptions<SecuritySettings> security, IOptions<GlobalSettings> global)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != Constants.Security.BackOfficeAuthenticationType)
        {
            return;
        }

        options.Cookie.Name = security.Value.AuthCookieName;
        options.Cookie.Domain = security.Value.AuthCookieDomain;
        options.Cookie.Path = TokenPaths.Group;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = global.Value.TimeOut;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = ValidateAsync;
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    private Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (context.Principal is null || sessions.Find(context.Principal) is null)
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>Opens a session for somebody who has proved who he is.</summary>
internal sealed class SignInSession(OpenSessions sessions)
{
    public Task BeginAsync(HttpContext http, IUser user)
    {
        var session = sessions.Begin(user, http.Connection.RemoteIpAddress?.ToString() ?? "");
        var identity = new ClaimsIdentity(
            [
                new Claim(Constants.Security.OpenIdDictSubClaimType, user.Key.ToString()),
                new Claim(SessionClaims.Session, session.ToString()),
                new Claim(SessionClaims.Stamp, user.SecurityStamp!),
            ],
            Constants.Security.BackOfficeAuthenticationType);
        return http.SignInAsync(Constants.Security.BackOfficeAuthenticationType, new ClaimsPrincipal(identity));
    }
}

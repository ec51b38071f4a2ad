using System.Security.Claims;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

internal static class SessionClaims
{
    /// <summary>The id of the session's row.</summary>
    public const string Session = "umbraco_session";

    /// <summary>The user's security stamp when he signed in.</summary>
    public const string Stamp = Constants.Security.SecurityStampClaimType;

    /// <summary>Says of a user as he is now which session he is in.</summary>
    public static ClaimsPrincipal InSession(this ClaimsPrincipal user, ClaimsPrincipal token)
    {
        if (token.FindFirst(Session) is { } session)
        {
            ((ClaimsIdentity)user.Identity!).AddClaim(new Claim(Session, session.Value));
        }

        return user;
    }
}

using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

internal static class SessionClaims
{
    /// <summary>The id of the session's row.</summary>
    public const string Session = "umbraco_session";

    /// <summary>The user's security stamp when he signed in.</summary>
    public const string Stamp = Constants.Security.SecurityStampClaimType;
}

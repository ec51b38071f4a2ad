using System.Security.Claims;
using Microsoft.AspNetCore.SignalR;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Connections;

/// <summary>One tab of somebody's browser, and the session that opened it.</summary>
/// <param name="Stamp">The user's security stamp at that time: with another one, the user would have to sign in again.</param>
/// <param name="Abort">Cuts the connection; the client then forgets what it remembers of the server's data.</param>
internal sealed record Connection(string Id, Guid User, Guid Session, string Stamp, Action Abort)
{
    /// <returns>Null for somebody who is not signed in as the back office does it.</returns>
    public static Connection? Of(HubCallerContext context) =>
        UserOf(context.User) is { } user
        && Guid.TryParse(context.User!.FindFirstValue(SessionClaims.Session), out var session)
        && context.User!.FindFirstValue(SessionClaims.Stamp) is { Length: > 0 } stamp
            ? new Connection(context.ConnectionId, user, session, stamp, context.Abort)
            : null;

    public static Guid? UserOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(Constants.Security.OpenIdDictSubClaimType), out var user) ? user : null;
}

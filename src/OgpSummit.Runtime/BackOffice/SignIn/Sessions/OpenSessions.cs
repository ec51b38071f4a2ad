using System.Security.Claims;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.Sessions;

/// <summary>Who is signed in. Answered from memory, but for one look at the session's row in a minute.</summary>
internal sealed class OpenSessions(CmsScopeProvider scopes, LoginSessions sessions, UserSet users)
{
    /// <param name="user">Who signs in.</param>
    /// <param name="address">From where.</param>
    /// <param name="endOthers">The user's other sessions are over from now on.</param>
    public Guid Begin(IUser user, string address, bool endOthers)
    {
        using var scope = scopes.CreateCoreScope();
        if (endOthers)
        {
            sessions.Remove(user.Id);
        }

        var id = sessions.Create(user.Id, address, cleanStaleSessions: true);
        scope.Complete();
        return id;
    }

    /// <returns>
    /// The user as he is now; null when the session is over, when he may not sign in, or when his password, name or address
    /// changed since. It is everybody's: read it, do not hand it out.
    /// </returns>
    public IUser? Find(ClaimsPrincipal principal) =>
        Read(principal) is var (key, session, stamp)
        && users.Current.Find(key) is { IsApproved: true } user
        && user.SecurityStamp == stamp
        && IsOpen(user.Id, session)
            ? user
            : null;

    public void End(ClaimsPrincipal principal)
    {
        if (Read(principal) is not var (_, session, _))
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        sessions.End(session);
        scope.Complete();
    }

    private bool IsOpen(int userId, Guid session)
    {
        if (sessions.WasSeen(userId, session))
        {
            return true;
        }

        using var scope = scopes.CreateCoreScope();
        var isOpen = sessions.Validate(userId, session);
        scope.Complete();
        return isOpen;
    }

    private static (Guid User, Guid Session, string Stamp)? Read(ClaimsPrincipal principal) =>
        principal.Identity is ClaimsIdentity identity
        && Guid.TryParse(identity.FindFirstValue(Constants.Security.OpenIdDictSubClaimType), out var user)
        && Guid.TryParse(identity.FindFirstValue(SessionClaims.Session), out var session)
        && identity.FindFirstValue(SessionClaims.Stamp) is { Length: > 0 } stamp
            ? (user, session, stamp)
            : null;
}

using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.BackOffice.SignIn.Accounts;

/// <param name="Address">For the person it is about, and nobody else.</param>
/// <param name="IsInvitation">The first password, rather than a new one.</param>
internal sealed record GivenLink(Uri Address, bool IsInvitation, DateTimeOffset Expires);

/// <summary>Links that go from hand to hand instead of by mail. Who asked for one is in the audit trail.</summary>
internal sealed class GivenLinks(
    AccountLinks links, AccountTokens tokens, BackOfficeOrigin origin, IAuditEntryService audit, TimeProvider time)
{
    /// <param name="performer">Who is signed in, and may edit the user.</param>
    public async Task<GivenLink> GiveAsync(HttpContext http, IUser performer, IUser user)
    {
        var purpose = user.UserState == UserState.Invited ? AccountPurpose.Invitation : AccountPurpose.Reset;
        var address = links.Create(origin.ForLinks(http)!, user, purpose);
        await audit.WriteAsync(
            performer.Key,
            $"User \"{performer.Name}\"",
            ClientAddress.Of(http),
            time.GetUtcNow().UtcDateTime,
            user.Key,
            $"User \"{user.Name}\"",
            "umbraco/user/password/link",
            "a link to choose a password was given out");
        return new GivenLink(address, purpose == AccountPurpose.Invitation, time.GetUtcNow() + tokens.Lifetime(purpose));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

/// <summary>
/// Judges a user name and a password. Only the right password is told more than "no", and a name that nobody has costs the same
/// work as any other.
/// </summary>
internal sealed class PasswordLogin(
    IBackOfficeUserStore users,
    Passwords passwords,
    PasswordWork work,
    AttemptCounts attempts,
    KnownBrowsers browsers,
    LoginRecords records,
    IOptionsMonitor<UserPasswordConfigurationSettings> settings,
    SignInLimits limits)
{
    private int AllowedFailures => settings.CurrentValue.MaxFailedAccessAttemptsBeforeLockout;

    public async Task<LoginResult> TryAsync(HttpContext http, string userName, string password)
    {
        var user = await users.GetByUserNameAsync(userName);
        var browser = user is null ? null : browsers.Find(http.Request, user);
        var place = $"{userName.ToUpperInvariant()}\n{browser ?? ClientAddress.Of(http)}";
        if (attempts.Take(place, AllowedFailures) is { } wait)
        {
            return LoginResult.Later(wait);
        }

        var account = $"{userName.ToUpperInvariant()}\n*";
        var isTooMuch = browser is null && attempts.Add(account) >= AllowedFailures * limits.LockFactor;
        var isRight = await work.MatchesAsync(passwords, user, password);
        if (user is null || !isRight)
        {
            await RecordFailureAsync(user, account, isTooMuch);
            return LoginResult.Of(LoginOutcome.Invalid);
        }

        attempts.Forget(place);
        if (browser is null && records.IsLocked(user))
        {
            return LoginResult.Of(LoginOutcome.Locked);
        }

        if (!user.IsApproved)
        {
            return LoginResult.Of(LoginOutcome.NotAllowed);
        }

        attempts.Forget(account);
        return new(LoginOutcome.SignedIn, user);
    }

    private async Task RecordFailureAsync(IUser? user, string account, bool isTooMuch)
    {
        if (isTooMuch)
        {
            // The next lock takes as many failures again: one guess now and then must not renew it for ever.
            attempts.Forget(account);
        }

        if (user is not null)
        {
            await records.FailedAsync(user.Key, isTooMuch);
        }
    }
}

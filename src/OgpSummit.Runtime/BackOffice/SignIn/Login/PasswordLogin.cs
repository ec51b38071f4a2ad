using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

internal enum LoginOutcome
{
    SignedIn,
    Invalid,
    Locked,
    NotAllowed,
}

internal sealed record LoginResult(LoginOutcome Outcome, IUser? User = null);

/// <summary>Judges a user name and a password. Only the right password is told more than "no".</summary>
internal sealed class PasswordLogin(IBackOfficeUserStore users, Passwords passwords, TimeProvider time)
{
    public async Task<LoginResult> TryAsync(string userName, string password)
    {
        var user = await users.GetByUserNameAsync(userName);
        if (user is null || user.Kind != UserKind.Default || !passwords.Matches(user, password))
        {
            return new(LoginOutcome.Invalid);
        }

        if (user.IsLockedOut)
        {
            return new(LoginOutcome.Locked);
        }

        if (!user.IsApproved)
        {
            return new(LoginOutcome.NotAllowed);
        }

        user.LastLoginDate = time.GetUtcNow().UtcDateTime;
        user.FailedPasswordAttempts = 0;
        await users.SaveAsync(user);
        return new(LoginOutcome.SignedIn, user);
    }
}

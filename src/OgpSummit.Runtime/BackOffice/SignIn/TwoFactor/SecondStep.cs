using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Login;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;

/// <summary>
/// Asks for a code after the password, of those who set a second factor up. Between the two a cookie says whose password was
/// right; it is good for five minutes and for nothing else.
/// </summary>
internal sealed class SecondStep(
    ITwoFactorLoginService logins,
    IEnumerable<ITwoFactorProvider> providers,
    IBackOfficeUserStore users,
    AttemptCounts attempts,
    UsedCodes used)
{
    private const string Scheme = Constants.Security.BackOfficeTwoFactorAuthenticationType;
    private const int AllowedFailures = 5;

    public Task<bool> IsWantedAsync(IUser user) => logins.IsTwoFactorEnabledAsync(user.Key);

    public Task<IEnumerable<string>> ProvidersAsync(IUser user) => logins.GetEnabledTwoFactorProviderNamesAsync(user.Key);

    public static Task BeginAsync(HttpContext http, IUser user) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [
            new Claim(Constants.Security.OpenIdDictSubClaimType, user.Key.ToString()),
            new Claim(SessionClaims.Stamp, user.SecurityStamp!),
        ],
        Scheme)));

    /// <returns>Whose password was right a moment ago; null when nobody's, or when he may not sign in any more.</returns>
    public async Task<IUser?> PendingAsync(HttpContext http)
    {
        var begun = await http.AuthenticateAsync(Scheme);
        return begun.Principal?.Identity is ClaimsIdentity identity
            && identity.GetUserKey() is { } key
            && await users.GetAsync(key) is { IsApproved: true } user
            && user.SecurityStamp == identity.FindFirstValue(SessionClaims.Stamp)
                ? user
                : null;
    }

    public async Task<LoginResult> TryAsync(HttpContext http, string provider, string code)
    {
        if (await PendingAsync(http) is not { } user)
        {
            return LoginResult.Of(LoginOutcome.Invalid);
        }

        var key = $"{user.Key}\n2fa";
        if (attempts.Take(key, AllowedFailures) is { } wait)
        {
            return LoginResult.Later(wait);
        }

        if (!await IsRightAsync(user, provider, code))
        {
            return new(LoginOutcome.SecondStep, user);
        }

        attempts.Forget(key);
        await http.SignOutAsync(Scheme);
        return new(LoginOutcome.SignedIn, user);
    }

    private async Task<bool> IsRightAsync(IUser user, string name, string code) =>
        providers.FirstOrDefault(candidate => candidate.ProviderName == name) is { } provider
        && await logins.GetSecretForUserAndProviderAsync(user.Key, name) is { Length: > 0 } secret
        && provider.ValidateTwoFactorPIN(secret, code)
        && used.IsFirstUse(user.Key, code);
}

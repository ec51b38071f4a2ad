using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Sessions;
using OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

/// <summary>From a password, and a code where one is asked for, to an open session.</summary>
internal sealed class SignIns(
    PasswordLogin passwords, SecondStep secondStep, LoginRecords records, KnownBrowsers browsers, SignInSession sessions)
{
    public async Task<LoginResult> WithPasswordAsync(HttpContext http, string userName, string password)
    {
        var result = await passwords.TryAsync(http, userName, password);
        if (result is not { Outcome: LoginOutcome.SignedIn, User: { } user })
        {
            return result;
        }

        if (!await secondStep.IsWantedAsync(user))
        {
            return await OpenAsync(http, user);
        }

        await SecondStep.BeginAsync(http, user);
        return new(LoginOutcome.SecondStep, user);
    }

    public async Task<LoginResult> WithCodeAsync(HttpContext http, string provider, string code)
    {
        var result = await secondStep.TryAsync(http, provider, code);
        return result is { Outcome: LoginOutcome.SignedIn, User: { } user } ? await OpenAsync(http, user) : result;
    }

    private async Task<LoginResult> OpenAsync(HttpContext http, IUser user)
    {
        if (records.Succeeded(user.Key) is not { } current)
        {
            return LoginResult.Of(LoginOutcome.Invalid);
        }

        browsers.Remember(http, current);
        await sessions.BeginAsync(http, current);
        return new(LoginOutcome.SignedIn, current);
    }
}

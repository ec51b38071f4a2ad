using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.BackOffice.SignIn.Login;

internal enum LoginOutcome
{
    SignedIn,
    Invalid,
    Locked,
    NotAllowed,

    /// <summary>Too many failures: nothing was tried.</summary>
    Later,

    /// <summary>The password is right; a code is wanted besides.</summary>
    SecondStep,
}

internal sealed record LoginResult(LoginOutcome Outcome, IUser? User = null)
{
    /// <summary>How long to wait before the next attempt.</summary>
    public TimeSpan Wait { get; private init; }

    public static LoginResult Of(LoginOutcome outcome) => new(outcome);

    public static LoginResult Later(TimeSpan wait) => new(LoginOutcome.Later) { Wait = wait };
}

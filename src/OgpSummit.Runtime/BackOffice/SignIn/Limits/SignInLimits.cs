namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>
/// How often strangers may try. A ministry stands behind one address, so the numbers per address are generous; what slows a
/// guesser down is the pause after wrong passwords.
/// </summary>
internal sealed record SignInLimits
{
    /// <summary>Passwords, codes and requests for mails, per address and minute.</summary>
    public int AttemptsPerMinute { get; init; } = 60;

    /// <summary>Each page load of the client asks for a token, in each tab.</summary>
    public int TokensPerMinute { get; init; } = 600;

    /// <summary>Requests for a new password, per address and hour. More are answered alike and not seen to.</summary>
    public int MailsPerAddress { get; init; } = 20;

    /// <summary>Links that one person is mailed, per hour.</summary>
    public int MailsPerPerson { get; init; } = 3;

    /// <summary>The first pause after too many wrong passwords; each further one doubles it.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(15);

    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Wrong passwords are forgotten after this time without another.</summary>
    public TimeSpan Memory { get; init; } = TimeSpan.FromHours(1);

    /// <summary>So many times the failures that pause one browser lock the account for browsers it has not been used in.</summary>
    public int LockFactor { get; init; } = 10;

    /// <summary>How many names and places are remembered at most.</summary>
    public int Remembered { get; init; } = 20_000;
}

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>What the site's settings for passwords ask for and a password lacks.</summary>
/// <param name="Text">Alias of the reason in the problems' texts, for whoever chooses the password.</param>
/// <param name="Reason">The same in English, for the log.</param>
/// <param name="Argument">A number within the text.</param>
internal sealed record PasswordFlaw(string Text, string Reason, string? Argument = null);

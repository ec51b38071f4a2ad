namespace OgpSummit.Runtime.Hosting.Failures;

/// <summary>
/// The site cannot start, for a reason that the person at the keyboard can mend. The message is one line that names the
/// setting and the remedy.
/// </summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);

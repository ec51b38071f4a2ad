using System.Diagnostics.CodeAnalysis;

namespace OgpSummit.Runtime.Hosting.Failures;

/// <summary>Ends the process with a line that says why.</summary>
internal static class Failure
{
    private const int ExitCode = 1;

    [DoesNotReturn]
    public static void Stop(string message)
    {
        Console.Error.WriteLine($"OgpSummit cannot start: {message}");
        Environment.Exit(ExitCode);
    }
}

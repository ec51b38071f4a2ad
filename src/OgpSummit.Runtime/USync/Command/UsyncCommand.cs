using OgpSummit.Runtime.USync.Export;
using OgpSummit.Runtime.USync.Import;
using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Runtime.USync.Command;

/// <summary>
/// Imports and exports on demand: <c>usync import [--report] [--force]</c>, <c>usync report</c>,
/// <c>usync export [--clean]</c>, each with <c>--group Settings|Content</c> if not all kinds are meant.
/// </summary>
internal sealed class UsyncCommand(Importer importer, Exporter exporter)
{
    public const string Name = "usync";

    private const int Done = 0;
    private const int Failed = 1;
    private const int Misused = 2;

    private const string Usage = """
        usync import [--report] [--force] [--group Settings|Content]   make the site what the files say
        usync report [--group Settings|Content]                        say what an import would do, and do nothing
        usync export [--clean] [--group Settings|Content]              write the site to files
        """;

    /// <param name="args">Arguments of the process, without its own name.</param>
    public static bool IsIn(IReadOnlyList<string> args) => args.Count > 0 && args[0] == Name;

    /// <returns>The exit code: 0 done, 1 something failed, 2 the arguments make no sense.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, CancellationToken cancellation = default)
    {
        var arguments = UsyncArguments.Parse([.. args.Skip(1)]);
        if (arguments is null)
        {
            await output.WriteLineAsync(Usage);
            return Misused;
        }

        var report = arguments.Verb == UsyncVerb.Export
            ? await exporter.RunAsync(arguments.Groups, arguments.Clean)
            : await importer.RunAsync(arguments.Groups, arguments.Verb == UsyncVerb.Report, arguments.Force, cancellation);
        ReportTable.Print(report, arguments.Verb, output);
        return report.HasFailures ? Failed : Done;
    }
}

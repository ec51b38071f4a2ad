using OgpSummit.Runtime.USync.Command;

namespace OgpSummit.Runtime.USync.Reporting;

/// <summary>A report for a person at a terminal: what changed, item by item, then how many of each kind.</summary>
internal static class ReportTable
{
    private static readonly SyncChange[] Columns =
        [SyncChange.Create, SyncChange.Update, SyncChange.Delete, SyncChange.None, SyncChange.Fail];

    public static void Print(SyncReport report, UsyncVerb verb, TextWriter output)
    {
        foreach (var note in report.Notes)
        {
            output.WriteLine(note);
        }

        foreach (var item in report.Items.Where(item => item.Change != SyncChange.None))
        {
            Print(item, output);
        }

        output.WriteLine();
        output.WriteLine($"{"",-14}{string.Concat(Columns.Select(change => $"{Word(change),10}"))}");
        foreach (var kind in report.Items.Select(item => item.Kind).Distinct())
        {
            output.WriteLine($"{kind,-14}{string.Concat(Columns.Select(change => $"{report.Count(kind, change),10}"))}");
        }

        output.WriteLine();
        output.WriteLine(Conclusion(report, verb));
    }

    private static void Print(SyncItem item, TextWriter output)
    {
        output.WriteLine($"{Word(item.Change),-8}{item.Kind}: {item.Name}  {item.Place}");
        if (item.Message.Length > 0)
        {
            output.WriteLine($"        {item.Message}");
        }

        foreach (var detail in item.Details)
        {
            output.WriteLine($"        {detail}");
        }
    }

    private static string Conclusion(SyncReport report, UsyncVerb verb)
    {
        var what = verb switch
        {
            UsyncVerb.Report => "Nothing was written. An import would answer",
            UsyncVerb.Export => "Exported",
            _ => "Imported",
        };
        return report is { HasChanges: false, HasFailures: false }
            ? $"No changes: {report.Count(SyncChange.None)} items are as their files say. ({report.Duration.TotalSeconds:0.0} s)"
            : $"{what}: {report.Summary()}. ({report.Duration.TotalSeconds:0.0} s)";
    }

    private static string Word(SyncChange change) => change switch
    {
        SyncChange.Create => "create",
        SyncChange.Update => "update",
        SyncChange.Delete => "delete",
        SyncChange.None => "same",
        _ => "FAILED",
    };
}

using OgpSummit.Runtime.USync.Reporting;

namespace OgpSummit.Tests.Integration.USync;

internal static class ReportAssertions
{
    public static void HasNoFailures(this SyncReport report) => IsEmpty(report.Failures());

    public static void HasNoChanges(this SyncReport report) =>
        IsEmpty(report.Items.Where(item => item.Change != SyncChange.None));

    public static IEnumerable<SyncItem> Failures(this SyncReport report) => report.Of(SyncChange.Fail);

    public static IEnumerable<SyncItem> Of(this SyncReport report, SyncChange change) =>
        report.Items.Where(item => item.Change == change);

    private static void IsEmpty(IEnumerable<SyncItem> items)
    {
        string[] lines = [.. items.Select(item =>
            $"{item.Change} {item.Place}: {item.Message}{string.Join("; ", item.Details)}")];
        if (lines.Length > 0)
        {
            Assert.Fail(string.Join('\n', lines));
        }
    }
}

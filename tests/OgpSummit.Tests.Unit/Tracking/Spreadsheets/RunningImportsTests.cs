using OgpSummit.Plugin.Tracking.BackOffice.Spreadsheets;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Tests.Unit.Tracking.Spreadsheets;

public sealed class RunningImportsTests
{
    private const string Hash = "hash";

    private readonly RunningImports _imports = new();
    private readonly Guid _user = Guid.NewGuid();

    [Fact]
    public void A_published_row_is_done_when_the_rest_of_the_site_knows_its_report()
    {
        ReportRow[] rows = [Row(), Row()];
        using var running = _imports.Begin(_user, Hash, rows);

        running.CountRow(Published(rows[0]));
        running.CountRow(Published(rows[1]));
        Assert.Equal(1, Done);

        _imports.CountPublished(rows[0].Report.Key);
        _imports.CountPublished(Guid.NewGuid());
        Assert.Equal(1, Done);

        _imports.CountPublished(rows[1].Report.Key);
        Assert.Equal(2, Done);
    }

    [Fact]
    public void A_row_that_is_handed_in_or_there_already_is_done_at_once()
    {
        ReportRow[] rows = [Row(), Row()];
        using var running = _imports.Begin(_user, Hash, rows);

        running.CountRow(new JudgedRow(rows[0], ImportState.Create) { Outcome = new ReportOutcome.HandedIn() });
        running.CountRow(new JudgedRow(rows[1], ImportState.AlreadyThere));

        Assert.Equal(2, Done);
    }

    [Fact]
    public void The_end_of_a_file_does_not_end_the_same_file_sent_again()
    {
        var first = _imports.Begin(_user, Hash, [Row()]);
        var second = _imports.Begin(_user, Hash, [Row()]);

        first.Dispose();
        Assert.NotNull(_imports.Find(_user, Hash));

        second.Dispose();
        Assert.Null(_imports.Find(_user, Hash));
    }

    private int? Done => _imports.Find(_user, Hash)?.Done;

    private static ReportRow Row() => new(2, null, new NewReport { Key = Guid.NewGuid(), Commitment = Guid.NewGuid() }, []);

    private static JudgedRow Published(ReportRow row) => new(row, ImportState.Create) { Outcome = new ReportOutcome.Published() };
}

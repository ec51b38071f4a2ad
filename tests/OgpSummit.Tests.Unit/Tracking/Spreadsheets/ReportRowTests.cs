using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Reporting;
using OgpSummit.Plugin.Tracking.Spreadsheets;

namespace OgpSummit.Tests.Unit.Tracking.Spreadsheets;

public sealed class ReportRowTests
{
    private static readonly Guid Milestone = Guid.NewGuid();

    private static readonly BoardCommitment Commitment = Some.Commitment(12) with
    {
        Milestones = [new BoardMilestone(Milestone, new Translated { Fr = "Ouvrir le portail", En = "Open the portal" }, null, null)],
    };

    private static readonly string[] Good =
        ["12", "", "2016-11-04", "Gouvernement", "Limité", "Ouvrir le portail", "Une note", "", "https://example.org/a Compte rendu\nhttps://example.org/b", "", "", "", ""];

    [Fact]
    public void A_row_is_a_report()
    {
        var row = Read(Good);

        Assert.Empty(row.Faults);
        Assert.Equal(Commitment.Key, row.Report.Commitment);
        Assert.Equal(
            (new DateOnly(2016, 11, 4), Assessor.Government, Completion.Limited, Milestone, "Une note"),
            (row.Report.ReportedOn!.Value, row.Report.Assessor!.Value, row.Report.Completion!.Value, row.Report.Milestone!.Value, row.Report.Note));
        Assert.Equal([new ReportLink("https://example.org/a", "Compte rendu"), new ReportLink("https://example.org/b", "https://example.org/b")], row.Report.Links);
    }

    [Theory]
    [InlineData(nameof(ReportColumn.Commitment), "12.0")]
    [InlineData(nameof(ReportColumn.ReportedOn), "4/11/2016")]
    [InlineData(nameof(ReportColumn.ReportedOn), "04/11/2016")]
    [InlineData(nameof(ReportColumn.Assessor), "gouvernement ")]
    [InlineData(nameof(ReportColumn.Assessor), "Government")]
    [InlineData(nameof(ReportColumn.Completion), "LIMITE")]
    [InlineData(nameof(ReportColumn.Completion), "limited")]
    [InlineData(nameof(ReportColumn.Milestone), "open the portal")]
    [InlineData(nameof(ReportColumn.Note), "  Une note \r\n")]
    public void Other_ways_to_write_the_same_are_the_same_report(string column, string cell)
    {
        var row = Read(With(Enum.Parse<ReportColumn>(column), cell));

        Assert.Empty(row.Faults);
        Assert.Equal(Read(Good).Report.Key, row.Report.Key);
    }

    [Theory]
    [InlineData(nameof(ReportColumn.ReportedOn), "2016-11-05")]
    [InlineData(nameof(ReportColumn.Assessor), "MEI")]
    [InlineData(nameof(ReportColumn.Completion), "Complet")]
    [InlineData(nameof(ReportColumn.Milestone), "")]
    [InlineData(nameof(ReportColumn.Note), "Une autre note")]
    public void What_differs_is_another_report(string column, string cell) =>
        Assert.NotEqual(Read(Good).Report.Key, Read(With(Enum.Parse<ReportColumn>(column), cell)).Report.Key);

    [Theory]
    [InlineData(nameof(ReportColumn.Commitment), "13")]
    [InlineData(nameof(ReportColumn.Commitment), "")]
    [InlineData(nameof(ReportColumn.Commitment), "12.5")]
    [InlineData(nameof(ReportColumn.Commitment), "1,2")]
    [InlineData(nameof(ReportColumn.Commitment), "99999999999999999999")]
    [InlineData(nameof(ReportColumn.ReportedOn), "30/02/2016")]
    [InlineData(nameof(ReportColumn.ReportedOn), "hier")]
    [InlineData(nameof(ReportColumn.Assessor), "Moi")]
    [InlineData(nameof(ReportColumn.Completion), "80 %")]
    [InlineData(nameof(ReportColumn.Milestone), "Un autre jalon")]
    [InlineData(nameof(ReportColumn.Corrects), "le précédent")]
    public void A_cell_that_means_nothing_is_named(string column, string cell) =>
        Assert.Equal(Enum.Parse<ReportColumn>(column), Assert.Single(Read(With(Enum.Parse<ReportColumn>(column), cell)).Faults).Column);

    [Fact]
    public void In_an_english_file_a_date_that_could_be_two_days_is_refused()
    {
        var row = Read(With(ReportColumn.ReportedOn, "4/11/2016"), isFrench: false);

        Assert.Equal(ReportColumn.ReportedOn, Assert.Single(row.Faults).Column);
    }

    [Theory]
    [InlineData("Engagement", true)]
    [InlineData("Commitment", false)]
    public void Columns_are_found_in_any_order_and_language(string first, bool isFrench)
    {
        string[] headers = ["Autre", "Preuves", "note en FRANCAIS", "Avancement", "evaluateur", "DATE", first];

        Assert.Equal(6, ReportColumns.Find(headers)![ReportColumn.Commitment]);
        Assert.Equal(isFrench, ReportColumns.IsFrench(headers));
        Assert.Null(ReportColumns.Find(headers[..^1]));
    }

    private static string[] With(ReportColumn column, string cell)
    {
        string[] cells = [.. Good];
        cells[(int)column] = cell;
        return cells;
    }

    private static ReportRow Read(string[] cells, bool isFrench = true) =>
        new ReportRowReader(ReportColumns.All.ToDictionary(column => column, column => (int)column), isFrench, number => number == 12 ? Commitment : null)
            .Read(new SheetRow(2, cells));
}

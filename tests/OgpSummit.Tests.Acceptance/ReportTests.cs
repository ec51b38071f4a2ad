using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

/// <summary>What reports say, on a site that has some.</summary>
public sealed class ReportTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private readonly PageKinds _pages = new(site.Http);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_history_of_a_commitment_is_latest_first_and_each_report_shows_its_evidence(string language)
    {
        var page = await CommitmentWithReportsAsync(language);

        var dates = page.QuerySelectorAll(".history .report time").Select(time => time.GetAttribute("datetime")).ToList();
        Assert.NotEmpty(dates);
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
        Assert.All(page.QuerySelectorAll(".history .report"), report => Assert.NotEmpty(report.QuerySelectorAll(".links a")));
    }

    [Fact]
    public async Task The_standing_of_a_commitment_is_what_each_assessor_said_last()
    {
        var page = await CommitmentWithReportsAsync("fr");
        var latest = page.QuerySelectorAll(".history .report")
            .Select(report => (Who: report.QuerySelector("h3")!.TextContent.Split(',')[0].Trim(), State: State(report)))
            .DistinctBy(report => report.Who)
            .OrderBy(report => report.Who, StringComparer.Ordinal);

        var standing = page.QuerySelectorAll(".standing__list li")
            .Select(row => (Who: row.QuerySelector(".standing__who")!.TextContent.Trim(), State: State(row)))
            .OrderBy(row => row.Who, StringComparer.Ordinal);

        Assert.Equal(latest, standing);
    }

    [Fact]
    public async Task A_report_has_a_page_of_its_own_that_leads_back_to_its_commitment()
    {
        var commitment = await CommitmentWithReportsAsync("fr");
        var first = commitment.QuerySelector(".history .report")!;

        var report = await _pages.ReadAsync(first.QuerySelector("h3 a")!.GetAttribute("href")!);

        Assert.Equal(first.QuerySelector(".report__note")!.TextContent, report.QuerySelector(".report__note")!.TextContent);
        Assert.Equal(State(first), State(report.QuerySelector(".report--alone")!));
        Assert.Equal(
            new Uri(commitment.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath,
            report.QuerySelector(".lead a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_state_of_the_plan_accounts_for_every_commitment_by_every_assessor(string language)
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, language));

        var rows = plan.QuerySelectorAll(".state-table tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(
            26, row.QuerySelectorAll("td").Sum(cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture))));
        Assert.Null(plan.QuerySelector("p.no-report"));
    }

    [Fact]
    public async Task The_state_of_the_plan_is_the_same_in_both_languages()
    {
        var french = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));
        var english = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "en"));

        Assert.Equal(
            french.QuerySelectorAll(".state-table td").Select(cell => cell.TextContent),
            english.QuerySelectorAll(".state-table td").Select(cell => cell.TextContent));
    }

    private static string State(IElement element) =>
        element.QuerySelector(".state")!.ClassList.Single(name => name.StartsWith("state--", StringComparison.Ordinal));

    private async Task<IHtmlDocument> CommitmentWithReportsAsync(string language)
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, language));
        foreach (var path in plan.QuerySelectorAll("a.row__title").Select(link => link.GetAttribute("href")!))
        {
            var page = await _pages.ReadAsync(path);
            if (page.QuerySelectorAll(".history .report").Length > 2)
            {
                return page;
            }
        }

        throw new InvalidOperationException("No commitment of the demonstration has more than two reports.");
    }
}

using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

/// <summary>What the tracker's pictures show to the public, on a site that has reports; without any script.</summary>
public sealed class ProgressPictureTests(DemonstrationSite site, Browser browser) : IClassFixture<DemonstrationSite>
{
    private readonly PageKinds _pages = new(site.Http);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Each_report_has_a_sign_on_the_board_that_leads_to_it(string language)
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, language));

        var marks = plan.QuerySelectorAll(".matrix__mark");
        Assert.True(marks.Length > 40, $"{marks.Length} signs");
        Assert.Equal(marks.Length, marks.Select(mark => mark.GetAttribute("href")).Distinct().Count());
        Assert.All(marks, mark => Assert.Matches(@"^\D.*, .*, .*201[5-7]", mark.QuerySelector(".visually-hidden")!.TextContent));
        using var report = await site.Http.GetAsync(marks[0].GetAttribute("href"));
        Assert.True(report.IsSuccessStatusCode);
        Assert.StartsWith(language == "fr" ? "S1" : "H1", plan.QuerySelectorAll(".matrix thead th")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_curve_and_its_table_account_for_every_commitment_in_every_month()
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));

        var rows = plan.QuerySelectorAll(".burn-up tbody tr");
        Assert.True(rows.Length > 20);
        Assert.All(rows, row => Assert.Equal(26, row.QuerySelectorAll("td").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Contains("sans rapport", plan.QuerySelector(".burn-up svg[role=img]")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.NotEmpty(plan.QuerySelectorAll(".burn-up polygon"));
    }

    [Fact]
    public async Task A_commitment_shows_when_each_assessor_reported()
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));
        var page = await _pages.ReadAsync(plan.QuerySelectorAll("a.row__title")[0].GetAttribute("href")!);

        Assert.Equal(page.QuerySelectorAll(".history .report").Length, page.QuerySelectorAll(".course .picture-scroll use").Length);
        Assert.Equal(page.QuerySelectorAll(".history .report").Length, page.QuerySelectorAll(".course tbody tr").Length);
    }

    [Theory]
    [InlineData(PageKinds.Plan, 320, ColorScheme.Dark)]
    [InlineData(PageKinds.Plan, 1440, ColorScheme.Light)]
    [InlineData(PageKinds.Commitment, 320, ColorScheme.Light)]
    [InlineData(PageKinds.Commitment, 1440, ColorScheme.Dark)]
    public async Task The_pictures_fit_every_screen_and_axe_finds_nothing(string kind, int width, ColorScheme scheme)
    {
        var path = await _pages.PathAsync(kind, "fr");
        await using var visit = await browser.VisitAsync(site, width, scheme);
        await visit.OpenAsync(path);
        foreach (var figures in await visit.Page.GetByText("Voir les chiffres").AllAsync())
        {
            await figures.ClickAsync();
        }

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        var result = await visit.Page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Empty(visit.Complaints);
    }
}

using System.Globalization;
using AngleSharp.Dom;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

/// <summary>The action plan: five axes, twenty-six commitments, and what is known about each.</summary>
public sealed class CommitmentTests(Site site)
{
    private readonly PageKinds _pages = new(site.Http);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_plan_lists_five_axes_and_twenty_six_commitments_by_number(string language)
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, language));

        Assert.Equal(5, plan.QuerySelectorAll(".axis-block").Length);
        Assert.Equal(Enumerable.Range(1, 26), plan.QuerySelectorAll(".row__number").Select(Number));
        Assert.Equal(26, plan.QuerySelectorAll("a.row__title").Select(link => link.GetAttribute("href")).Distinct().Count());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_home_page_shows_all_commitments_too(string language)
    {
        var home = await _pages.ReadAsync($"/{language}/");

        Assert.Equal(26, home.QuerySelectorAll("a.tile").Select(link => link.GetAttribute("href")).Distinct().Count());
    }

    [Fact]
    public async Task From_the_first_commitment_next_leads_to_the_last()
    {
        var path = await _pages.PathAsync(PageKinds.Commitment, "fr");
        var numbers = new List<int>();
        for (string? next = path; next is not null && numbers.Count < 30;)
        {
            var page = await _pages.ReadAsync(next);
            numbers.Add(Number(page.QuerySelector(".numeral")!));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(Enumerable.Range(1, 26), numbers);
    }

    [Fact]
    public async Task Each_commitment_says_who_leads_it_and_links_its_OGP_identifiers()
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));
        var identifiers = new List<string>();
        foreach (var path in plan.QuerySelectorAll("a.row__title").Select(link => link.GetAttribute("href")!))
        {
            var page = await _pages.ReadAsync(path);
            identifiers.AddRange(page.QuerySelectorAll(".facts dd a[href^='https://www.opengovpartnership.org/members/france/commitments/']")
                .Select(link => link.TextContent.Trim()));
            Assert.NotEmpty(page.QuerySelectorAll(".facts dd"));
        }

        Assert.Equal(Enumerable.Range(1, 29).Select(number => $"FR{number:0000}"), identifiers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_commitment_without_a_report_says_so_and_shows_no_completion()
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));
        var without = plan.QuerySelectorAll("li.row").FirstOrDefault(row => row.QuerySelector(".state--none") is not null);
        Assert.SkipWhen(without is null, "Every commitment of this site has a report.");

        var page = await _pages.ReadAsync(without.QuerySelector("a")!.GetAttribute("href")!);

        Assert.NotNull(page.QuerySelector(".standing .no-report"));
        Assert.Null(page.QuerySelector(".standing .state"));
        Assert.Null(page.QuerySelector(".history"));
    }

    [Fact]
    public async Task Findings_of_the_IRM_are_told_apart_from_completion()
    {
        var plan = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Plan, "fr"));
        foreach (var path in plan.QuerySelectorAll("a.row__title").Select(link => link.GetAttribute("href")!))
        {
            var page = await _pages.ReadAsync(path);
            if (page.QuerySelector(".findings") is { } findings)
            {
                Assert.Empty(findings.QuerySelectorAll(".state"));
                return;
            }
        }

        Assert.Fail("No commitment shows a finding of the IRM.");
    }

    private static int Number(IElement element) => int.Parse(element.TextContent.Trim(), CultureInfo.InvariantCulture);
}

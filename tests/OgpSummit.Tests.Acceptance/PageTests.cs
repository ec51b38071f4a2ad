using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

/// <summary>What holds for every kind of page, in both languages.</summary>
public sealed class PageTests(Site site, Browser browser)
{
    // What is left of 1280 pixels for a reader who enlarges four times.
    private const int Narrow = 320;

    private readonly PageKinds _pages = new(site.Http);

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (var kind in PageKinds.All)
            {
                pages.Add(kind, "fr");
                pages.Add(kind, "en");
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_what_it_is_in_its_language(string kind, string language)
    {
        var path = await _pages.PathAsync(kind, language);
        using var response = await site.Http.GetAsync(path);
        var page = await _pages.ReadAsync(path);

        Assert.Equal(kind == PageKinds.NotFound ? 404 : 200, (int)response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(page.QuerySelector("h1")!.TextContent.Trim(), page.Title, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.DoesNotContain("[Site.", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => link.GetAttribute("href") is null or "" or "#");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_the_narrowest_screen_and_asks_nothing_of_other_hosts(string kind, string language)
    {
        await using var visit = await browser.VisitAsync(site, Narrow);

        var status = await visit.OpenAsync(await _pages.PathAsync(kind, language));

        var overflow = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
        Assert.Empty(visit.Strangers);
        if (status == 200)
        {
            Assert.Empty(visit.Complaints);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_needs_no_script(string kind, string language)
    {
        var page = await _pages.ReadAsync(await _pages.PathAsync(kind, language));

        Assert.DoesNotContain(page.Scripts, script => script.Type != "application/ld+json");
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_prints_without_navigation()
    {
        await using var visit = await browser.VisitAsync(site);
        await visit.OpenAsync(await _pages.PathAsync(PageKinds.Commitment, "fr"));

        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.False(await visit.Page.Locator("#menu").IsVisibleAsync());
        Assert.True(await visit.Page.Locator("h1").IsVisibleAsync());
    }
}

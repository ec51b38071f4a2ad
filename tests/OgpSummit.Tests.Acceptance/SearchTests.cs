using System.Net;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

public sealed class SearchTests(Site site, Browser browser)
{
    private readonly PageKinds _pages = new(site.Http);

    [Fact]
    public async Task Words_without_accents_lead_to_a_page()
    {
        await using var visit = await browser.VisitAsync(site);
        await visit.OpenAsync("/fr/");

        await visit.Page.Locator("a.tools__search").ClickAsync();
        await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync("donnees ouvertes");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator(".hit a").First.ClickAsync();

        Assert.DoesNotContain("q=", visit.Page.Url, StringComparison.Ordinal);
        Assert.NotEmpty(await visit.TitleAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("fr", "transparence")]
    [InlineData("en", "transparency")]
    public async Task Hits_are_in_the_language_of_the_page_and_show_the_word(string language, string word)
    {
        var page = await _pages.ReadAsync($"{await _pages.PathAsync(PageKinds.Search, language)}?q={word}");

        var hits = page.QuerySelectorAll(".hit");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.StartsWith($"/{language}/", hit.QuerySelector("a")!.GetAttribute("href")!, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".hit mark"));
        Assert.Equal(word, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzzxxyyq")]
    [InlineData("title:* OR (a AND")]
    [InlineData("\"")]
    [InlineData("[* TO *]")]
    [InlineData("a~2^9")]
    [InlineData("\u0000")]
    public async Task Whatever_is_typed_gets_a_page(string text)
    {
        using var response = await site.Http.GetAsync($"{await _pages.PathAsync(PageKinds.Search, "fr")}?q={Uri.EscapeDataString(text)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("fr", "transparance", "transparence")]
    [InlineData("en", "procuremnt", "procurement")]
    public async Task A_mistyped_word_says_what_was_looked_for_instead(string language, string typed, string meant)
    {
        var page = await _pages.ReadAsync($"{await _pages.PathAsync(PageKinds.Search, language)}?q={typed}");

        var status = page.QuerySelector(".search__status")!.TextContent;
        Assert.Contains(typed, status, StringComparison.Ordinal);
        Assert.Contains(meant, status, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".hit"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_so()
    {
        var page = await _pages.ReadAsync($"{await _pages.PathAsync(PageKinds.Search, "fr")}?q={new string('a', 2000)}");

        Assert.Empty(page.QuerySelectorAll(".hit"));
        Assert.Contains("trop longue", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_never_becomes_part_of_the_page()
    {
        const string attack = "\"><script>alert(1)</script>";
        var path = $"{await _pages.PathAsync(PageKinds.Search, "fr")}?q={Uri.EscapeDataString(attack)}";
        var page = await _pages.ReadAsync(path);

        Assert.Empty(page.Scripts);
        Assert.Equal(attack, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
        var other = page.QuerySelector("a.tools__language")!.GetAttribute("href")!;
        Assert.DoesNotContain('<', other);
        Assert.EndsWith(attack, Uri.UnescapeDataString(other), StringComparison.Ordinal);
    }
}

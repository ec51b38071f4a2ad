using System.Net;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

public sealed class LanguageTests(Site site, Browser browser)
{
    private readonly PageKinds _pages = new(site.Http);

    [Theory]
    [InlineData("fr-FR,fr;q=0.9", "/fr/")]
    [InlineData("en-GB,en;q=0.9,fr;q=0.8", "/en/")]
    [InlineData("fr-CA", "/fr/")]
    [InlineData("de, en;q=0.5, fr;q=0.7", "/fr/")]
    [InlineData("en;q=0, fr;q=0.1", "/fr/")]
    [InlineData("de", "/fr/")]
    [InlineData("*", "/fr/")]
    [InlineData("not a language!;q=x", "/fr/")]
    [InlineData(null, "/fr/")]
    public async Task The_root_leads_to_the_language_the_browser_asks_for(string? asked, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (asked is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", asked);
        }

        using var response = await site.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.ToString());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    [Theory]
    [InlineData(PageKinds.Home)]
    [InlineData(PageKinds.Commitment)]
    [InlineData(PageKinds.Venue)]
    [InlineData(PageKinds.News)]
    public async Task The_language_switch_stays_on_the_page_and_leads_back(string kind)
    {
        await using var visit = await browser.VisitAsync(site);
        var path = await _pages.PathAsync(kind, "fr");
        await visit.OpenAsync(path);

        await visit.Page.Locator("a.tools__language").ClickAsync();
        var english = new Uri(visit.Page.Url).AbsolutePath;
        Assert.StartsWith("/en/", english, StringComparison.Ordinal);
        Assert.Equal("en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        if (kind != PageKinds.Home)
        {
            Assert.NotEqual("/en/", english);
        }

        await visit.Page.Locator("a.tools__language").ClickAsync();
        Assert.Equal(path, new Uri(visit.Page.Url).AbsolutePath);
    }

    [Fact]
    public async Task From_an_unknown_address_the_switch_leads_to_the_home_page()
    {
        var page = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.NotFound, "fr"));

        Assert.Equal("/en/", page.QuerySelector("a.tools__language")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_page_names_itself_and_its_translations_to_search_engines()
    {
        var path = await _pages.PathAsync(PageKinds.Commitment, "fr");
        var page = await _pages.ReadAsync(path);

        var alternates = page.QuerySelectorAll("link[rel=alternate][hreflang]")
            .ToDictionary(link => link.GetAttribute("hreflang")!, link => new Uri(link.GetAttribute("href")!));

        Assert.Equal(path, new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).AbsolutePath);
        Assert.Equal(path, alternates["fr"].AbsolutePath);
        using var english = await site.Http.GetAsync(alternates["en"].AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
    }
}

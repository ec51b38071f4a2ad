using System.Net;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

public sealed class HeaderTests(Site site)
{
    private readonly PageKinds _pages = new(site.Http);

    [Fact]
    public async Task A_page_may_load_from_this_site_only()
    {
        using var response = await site.Http.GetAsync("/fr/");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.NotEmpty(response.Headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task A_page_that_the_reader_has_is_not_sent_again()
    {
        var path = await _pages.PathAsync(PageKinds.Commitment, "fr");
        using var first = await site.Http.GetAsync(path);
        Assert.NotNull(first.Headers.ETag);
        Assert.True(first.Headers.CacheControl?.NoCache);

        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        using var second = await site.Http.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_stylesheet_may_be_kept_for_ever_because_its_address_names_its_content()
    {
        var page = await _pages.ReadAsync("/fr/");
        using var response = await site.Http.GetAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_is_compressed_for_who_can_read_it(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await site.Http.SendAsync(request);

        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task A_search_or_a_missing_page_asks_not_to_be_indexed()
    {
        foreach (var kind in new[] { PageKinds.Search, PageKinds.NotFound })
        {
            var page = await _pages.ReadAsync(await _pages.PathAsync(kind, "fr"));

            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        }
    }

    [Fact]
    public async Task The_summit_is_described_for_search_engines()
    {
        var page = await _pages.ReadAsync("/fr/");
        using var json = System.Text.Json.JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal("Event", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal("2016-12-07", json.RootElement.GetProperty("startDate").GetString());
        Assert.Equal("2016-12-09", json.RootElement.GetProperty("endDate").GetString());
        Assert.Equal(3, json.RootElement.GetProperty("location").GetArrayLength());
    }
}

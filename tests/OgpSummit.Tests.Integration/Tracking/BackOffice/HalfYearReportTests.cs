using System.Net;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class HalfYearReportTests(TrackingSite site)
{
    [Theory]
    [InlineData("fr", "Suivi des engagements – 2e semestre 2016", "Substantiel")]
    [InlineData("en", "Commitment tracker – Second half of 2016", "Substantial")]
    public async Task It_tells_what_moved_with_evidence_and_loads_nothing(string language, string title, string word)
    {
        using var page = await OpenAsync(await site.EditorAsync(), $"2016-2?lang={language}");

        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, [onclick], [onload]"));
        Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        var moved = page.QuerySelectorAll("article").Single(article => article.QuerySelector("h3")!.TextContent.StartsWith("15.", StringComparison.Ordinal));
        Assert.Contains(word, moved.TextContent, StringComparison.Ordinal);
        Assert.All(moved.QuerySelectorAll("a"), link => Assert.StartsWith("http", link.GetAttribute("href")));
        Assert.NotEmpty(moved.QuerySelectorAll("ul a"));
        Assert.Equal(5, page.QuerySelectorAll("svg[role=img]").Length);
        Assert.All(page.QuerySelectorAll("svg"), picture => Assert.NotEqual("", picture.QuerySelector("title")!.TextContent));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id!));
    }

    [Fact]
    public async Task What_somebody_typed_is_shown_and_never_run()
    {
        const string Markup = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        var report = TrackingSite.Report("2017-02-20").With("note", new JsonObject { ["fr"] = Markup });
        report["evidence"]![0]!["title"] = Markup;
        var editor = await site.EditorAsync();
        using var created = await TrackingSite.PostAsync(editor, site.Commitment(11), report);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);

        using var page = await OpenAsync(editor, "2017-1?lang=fr");

        Assert.Contains(page.QuerySelectorAll(".note"), note => note.TextContent == Markup);
        Assert.Empty(page.QuerySelectorAll("script, img"));
    }

    [Fact]
    public async Task It_says_what_is_late_and_counts_every_commitment_once()
    {
        using var page = await OpenAsync(await site.EditorAsync(), "2016-2?lang=en");

        Assert.NotEmpty(page.QuerySelectorAll("td.late"));
        var counts = page.QuerySelectorAll("figure tbody tr:last-child td").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(26, counts);
    }

    [Fact]
    public async Task A_contributor_prints_what_she_sees_and_a_visitor_nothing()
    {
        using var visitor = await site.Visitor.GetAsync(TrackingSite.Api + "/half-year-reports/2016-2");
        using var page = await OpenAsync(await site.ContributorAsync(1), "2016-2?lang=fr");

        Assert.Equal(HttpStatusCode.Unauthorized, visitor.StatusCode);
        Assert.Single(page.QuerySelectorAll("figure"));
        Assert.DoesNotContain(page.QuerySelectorAll("h3"), title => title.TextContent.StartsWith("26.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2017-2", HttpStatusCode.NotFound)]
    [InlineData("2015-1", HttpStatusCode.NotFound)]
    [InlineData("0000-1", HttpStatusCode.NotFound)]
    [InlineData("2016-3", HttpStatusCode.NotFound)]
    [InlineData("x", HttpStatusCode.NotFound)]
    [InlineData("2016-2?lang=de", HttpStatusCode.BadRequest)]
    [InlineData("2015-2", HttpStatusCode.OK)]
    public async Task There_is_one_for_each_half_year_that_has_begun(string address, HttpStatusCode status)
    {
        using var response = await (await site.EditorAsync()).GetAsync($"{TrackingSite.Api}/half-year-reports/{address}");

        Assert.Equal(status, response.StatusCode);
    }

    private static async Task<IDocument> OpenAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync($"{TrackingSite.Api}/half-year-reports/{address}");
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }
}

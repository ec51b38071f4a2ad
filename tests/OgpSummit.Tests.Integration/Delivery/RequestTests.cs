using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Summit;

namespace OgpSummit.Tests.Integration.Delivery;

/// <summary>Right and wrong requests, to every address.</summary>
[Collection(OnSummitSite.Name)]
public sealed class RequestTests(SummitSite site)
{
    [Theory]
    [InlineData("GET", "/nothing", 404, "not-found")]
    [InlineData("GET", "/axes/99", 404, "not-found")]
    [InlineData("GET", "/axes/x", 404, "not-found")]
    [InlineData("GET", "/axes/2/more", 404, "not-found")]
    [InlineData("GET", "/commitments/27", 404, "not-found")]
    [InlineData("GET", "/commitments/99999999999999999999", 404, "not-found")]
    [InlineData("GET", "/commitments/00000000-0000-0000-0000-000000000001", 404, "not-found")]
    [InlineData("GET", "/venues/1", 404, "not-found")]
    [InlineData("GET", "/news/%20", 404, "not-found")]
    [InlineData("GET", "/axes?limit=0", 400, "invalid-parameter")]
    [InlineData("GET", "/commitments?limit=101", 400, "invalid-parameter")]
    [InlineData("GET", "/commitments?limit=1&limit=2", 400, "invalid-parameter")]
    [InlineData("GET", "/commitments?cursor=x", 400, "invalid-parameter")]
    [InlineData("GET", "/commitments?completion=done", 400, "invalid-parameter")]
    [InlineData("GET", "/venues?lang=de", 400, "invalid-parameter")]
    [InlineData("GET", "/summary?lang=", 400, "invalid-parameter")]
    [InlineData("GET", "/summary?limit=1", 400, "unknown-parameter")]
    [InlineData("GET", "/commitments/1?x=1", 400, "unknown-parameter")]
    [InlineData("GET", "/news?axis=1", 400, "unknown-parameter")]
    [InlineData("GET", "/openapi.json?x", 400, "unknown-parameter")]
    [InlineData("GET", "/?x=1", 400, "unknown-parameter")]
    [InlineData("POST", "", 405, "method-not-allowed")]
    [InlineData("POST", "/commitments", 405, "method-not-allowed")]
    [InlineData("PUT", "/commitments/1", 405, "method-not-allowed")]
    [InlineData("DELETE", "/axes", 405, "method-not-allowed")]
    [InlineData("PATCH", "/search?q=x", 405, "method-not-allowed")]
    [InlineData("POST", "/nothing", 404, "not-found")]
    [InlineData("GET", "/search", 400, "invalid-parameter")]
    [InlineData("GET", "/search?q=", 400, "invalid-parameter")]
    [InlineData("GET", "/search?q=x&page=2", 400, "unknown-parameter")]
    [InlineData("GET", "/search?q=x&cursor=bmV3cw", 400, "invalid-parameter")]
    [InlineData("GET", "/search?q=x&lang=xx", 400, "invalid-parameter")]
    public async Task A_wrong_request_is_told_what_is_wrong(string method, string path, int status, string kind)
    {
        using var response = await site.Visitor.SendAsync(new HttpRequestMessage(new HttpMethod(method), SummitSite.Api + path));
        var problem = await response.Content.ReadFromJsonAsync<JsonNode>();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{site.Visitor.BaseAddress}api/ogp/v1#{kind}", problem!["type"]!.GetValue<string>());
        Assert.Equal(status, problem["status"]!.GetValue<int>());
        Assert.NotEmpty(problem["detail"]!.GetValue<string>());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(status == 405, response.Content.Headers.Allow.Contains("GET"));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        using var longest = await site.Visitor.GetAsync($"{SummitSite.Api}/search?q={new string('x', 200)}");
        using var longer = await site.Visitor.GetAsync($"{SummitSite.Api}/search?q={new string('x', 201)}");

        Assert.Equal(HttpStatusCode.OK, longest.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, longer.StatusCode);
    }

    [Theory]
    [InlineData("?lang=en", "fr", "en")]
    [InlineData("?lang=en-US", null, "en")]
    [InlineData("?lang=FR", "en", "fr")]
    [InlineData("", "en", "en")]
    [InlineData("", "en-GB,en;q=0.9,fr;q=0.5", "en")]
    [InlineData("", "de,fr;q=0.2,en;q=0.1", "fr")]
    [InlineData("", "de", "fr")]
    [InlineData("", "en;q=0", "fr")]
    [InlineData("", "*", "fr")]
    [InlineData("", ";;;", "fr")]
    [InlineData("", null, "fr")]
    public async Task The_caller_chooses_the_language(string query, string? accepts, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{SummitSite.Api}/commitments/12{query}");
        if (accepts is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", accepts);
        }

        using var response = await site.Visitor.SendAsync(request);
        var url = (await response.Content.ReadFromJsonAsync<JsonNode>())!["url"]!.GetValue<string>();

        Assert.Equal([language], response.Content.Headers.ContentLanguage);
        Assert.Contains($"/{language}/", url, StringComparison.Ordinal);
        Assert.Equal(query.Length == 0, response.Headers.Vary.Contains("Accept-Language"));
    }

    [Fact]
    public async Task An_error_speaks_the_language_of_the_caller()
    {
        var french = await (await site.Visitor.GetAsync($"{SummitSite.Api}/axes?x=1")).Content.ReadAsStringAsync();
        var english = await (await site.Visitor.GetAsync($"{SummitSite.Api}/axes?x=1&lang=en")).Content.ReadAsStringAsync();

        Assert.Contains("Paramètre inconnu", french, StringComparison.Ordinal);
        Assert.Contains("Unknown parameter", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml")]
    [InlineData("nonsense")]
    public async Task Whatever_a_caller_accepts_the_answer_is_JSON(string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{SummitSite.Api}/axes");
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var response = await site.Visitor.SendAsync(request);

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_browser_of_another_site_may_ask_with_a_tag()
    {
        var request = new HttpRequestMessage(HttpMethod.Options, $"{SummitSite.Api}/commitments");
        request.Headers.TryAddWithoutValidation("Origin", "https://partner.example");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Method", "GET");
        request.Headers.TryAddWithoutValidation("Access-Control-Request-Headers", "if-none-match");

        using var response = await site.Visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Contains("ETag", response.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task HEAD_says_what_GET_would()
    {
        using var get = await site.Visitor.GetAsync($"{SummitSite.Api}/commitments");
        using var head = await site.Visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{SummitSite.Api}/commitments"));

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/commitments")]
    [InlineData("/commitments/12?lang=en")]
    [InlineData("/summary")]
    [InlineData("/openapi.json")]
    [InlineData("")]
    [InlineData("/search?q=climat")]
    public async Task Asking_again_for_what_has_not_changed_costs_nothing(string path)
    {
        using var first = await site.Visitor.GetAsync(SummitSite.Api + path);
        var again = new HttpRequestMessage(HttpMethod.Get, SummitSite.Api + path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Visitor.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl, second.Headers.CacheControl);
    }

    [Fact]
    public async Task A_change_gives_another_tag_and_content()
    {
        using var before = await site.Visitor.GetAsync($"{SummitSite.Api}/news");
        var news = site.GivenNews("Ce qui a changé");
        var again = new HttpRequestMessage(HttpMethod.Get, $"{SummitSite.Api}/news");
        again.Headers.IfNoneMatch.Add(before.Headers.ETag!);

        using var after = await site.Visitor.SendAsync(again);

        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Contains("Ce qui a changé", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        site.Trash(news);
    }

    [Fact]
    public async Task Answers_are_packed_for_who_accepts_it()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{SummitSite.Api}/commitments");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var plain = await site.Visitor.GetAsync($"{SummitSite.Api}/commitments");
        using var packed = await site.Visitor.SendAsync(request);

        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
    }
}

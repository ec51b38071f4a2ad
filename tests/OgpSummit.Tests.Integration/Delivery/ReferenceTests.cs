using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using OgpSummit.Tests.Common;
using OgpSummit.Tests.Integration.Summit;

namespace OgpSummit.Tests.Integration.Delivery;

[Collection(OnSummitSite.Name)]
public sealed class ReferenceTests(SummitSite site)
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_served_document_is_the_one_that_was_agreed(string language)
    {
        var served = await site.ReadAsync($"/openapi.json?lang={language}");
        Assert.Equal($"{site.Visitor.BaseAddress}api/ogp/v1", served["servers"]![0]!["url"]!.GetValue<string>());
        served["servers"]![0]!["url"] = "https://example.org/api/ogp/v1";

        var agreed = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "tests", "OgpSummit.Tests.Unit", "Delivery", $"openapi.{language}.json")));

        Assert.True(JsonNode.DeepEquals(agreed, served));
    }

    [Fact]
    public async Task Every_described_address_answers()
    {
        var document = await site.ReadAsync("/openapi.json");
        foreach (var (path, described) in document["paths"]!.AsObject().Where(path => !path.Key.Contains("{id}", StringComparison.Ordinal)))
        {
            var required = described!["get"]!["parameters"]!.AsArray().Where(one => one!["required"]!.GetValue<bool>());
            var query = string.Join('&', required.Select(one => $"{one!["name"]}={Uri.EscapeDataString(one["example"]!.GetValue<string>())}"));
            using var response = await site.Visitor.GetAsync($"{SummitSite.Api}{path}?{query}");

            Assert.True(response.IsSuccessStatusCode, path);
        }
    }

    /// <summary>A field that is sent but not described, or described but not sent, is a lie either way.</summary>
    [Theory]
    [InlineData("/commitments", "CommitmentList")]
    [InlineData("/commitments/12", "Commitment")]
    [InlineData("/axes", "AxisList")]
    [InlineData("/axes/1", "Axis")]
    [InlineData("/venues", "VenueList")]
    [InlineData("/committee-members", "CommitteeMemberList")]
    [InlineData("/news", "NewsList")]
    [InlineData("/summary", "Summary")]
    [InlineData("/search?q=climat", "SearchResults")]
    public async Task What_is_sent_is_what_is_described(string path, string schema)
    {
        var schemas = (await site.ReadAsync("/openapi.json"))["components"]!["schemas"]!;

        SameFields(await site.ReadAsync(path), schemas[schema]!, schemas, path);
    }

    [Theory]
    [InlineData("fr", "Les engagements")]
    [InlineData("en", "The commitments")]
    public async Task The_page_can_be_read_and_loads_nothing_from_elsewhere(string language, string heading)
    {
        using var response = await site.Visitor.GetAsync($"{SummitSite.Api}?lang={language}");
        using var context = BrowsingContext.New();
        var page = await context.OpenAsync(respond => respond.Content(response.Content.ReadAsStream()));

        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains(page.QuerySelectorAll("h2"), title => title.TextContent == heading);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe"));
        Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id!));
        Assert.All(
            page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]),
            target => Assert.NotNull(page.GetElementById(target)));
        Assert.Contains("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_leads_to_its_explanation()
    {
        using var response = await site.Visitor.GetAsync($"{SummitSite.Api}/axes?x=1");
        var type = new Uri(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["type"]!.GetValue<string>());
        var page = await site.Visitor.GetStringAsync(type);

        Assert.Contains($"id=\"{type.Fragment[1..]}\"", page, StringComparison.Ordinal);
    }

    private static void SameFields(JsonNode? sent, JsonNode schema, JsonNode schemas, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = schemas[reference.GetValue<string>().Split('/')[^1]]!;
        }

        if (schema["anyOf"] is JsonArray choices)
        {
            if (sent is not null)
            {
                SameFields(sent, choices[0]!, schemas, path);
            }

            return;
        }

        switch (sent)
        {
            case JsonObject fields:
                var described = schema["properties"]!.AsObject();
                Assert.Equal(described.Select(field => field.Key), fields.Select(field => field.Key));
                foreach (var (name, value) in fields)
                {
                    SameFields(value, described[name]!, schemas, $"{path}.{name}");
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    SameFields(item, schema["items"]!, schemas, $"{path}[]");
                }

                break;
            default:
                var types = schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()) : [schema["type"]!.GetValue<string>()];
                Assert.True(types.Contains(TypeOf(sent)), $"{path} is {TypeOf(sent)}");
                break;
        }
    }

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        System.Text.Json.JsonValueKind.Number => value.ToJsonString().Contains('.', StringComparison.Ordinal) ? "number" : "integer",
        _ => "null",
    };
}

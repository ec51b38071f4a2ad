using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.Tracking.BackOffice;

namespace OgpSummit.Tests.Integration.Search;

/// <summary>The state of the index in the back office.</summary>
[Collection(OnTrackingSite.Name)]
public sealed class SearchIndexTests(TrackingSite site)
{
    private const string Index = "/search-index";
    private const string Rebuilds = "/search-index/rebuilds";

    [Fact]
    public async Task Nobody_asks_for_the_index_without_the_Settings_section()
    {
        var editor = await site.EditorAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(site.Visitor, HttpMethod.Get, Index));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(site.Visitor, HttpMethod.Post, Rebuilds));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(editor, HttpMethod.Get, Index));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(editor, HttpMethod.Post, Rebuilds));
    }

    [Fact]
    public async Task An_administrator_rebuilds_the_index_and_it_holds_the_same_again()
    {
        var administrator = await site.AdministratorAsync();
        var before = await ReadyAsync(administrator, since: null);

        Assert.Equal(HttpStatusCode.Accepted, await StatusAsync(administrator, HttpMethod.Post, Rebuilds));
        var after = await ReadyAsync(administrator, since: Text(before, "updatedAt"));

        Assert.True(before["entries"]!.GetValue<int>() > 0);
        Assert.Equal(before["entries"]!.GetValue<int>(), after["entries"]!.GetValue<int>());
        Assert.Null(after["problem"]);
        Assert.NotEqual(string.Empty, Text(after, "folder"));
    }

    private static string Text(JsonNode status, string field) => status[field]!.GetValue<string>();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, TrackingSite.Api + path);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }

    private static async Task<JsonNode> ReadyAsync(HttpClient client, string? since)
    {
        var waiting = Stopwatch.StartNew();
        while (waiting.Elapsed < TimeSpan.FromSeconds(60))
        {
            var status = await TrackingSite.ReadAsync(client, Index);
            if (Text(status, "state") == "ready" && status["waiting"]!.GetValue<int>() == 0 && Text(status, "updatedAt") != since)
            {
                return status;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The index is not ready.");
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace OgpSummit.Tests.Integration.Tracking.BackOffice;

[Collection(OnTrackingSite.Name)]
public sealed class SavedFilterTests(TrackingSite site)
{
    private const string Address = TrackingSite.Api + "/saved-filters";

    [Fact]
    public async Task A_filter_is_kept_renamed_and_deleted()
    {
        var editor = await site.EditorAsync();
        var created = await CreateAsync(editor, " Mes retards ", "axis=1&overdue=true");
        Assert.Equal("Mes retards", created["name"]!.GetValue<string>());

        using var renamed = await editor.PutAsJsonAsync($"{Address}/{created["id"]}", new { name = "Retards", query = "overdue=true" });
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        var kept = Assert.Single(await ListAsync(editor), filter => filter!["id"]!.ToString() == created["id"]!.ToString())!;
        Assert.Equal(("Retards", "overdue=true"), (kept["name"]!.GetValue<string>(), kept["query"]!.GetValue<string>()));

        using var deleted = await editor.DeleteAsync($"{Address}/{created["id"]}");
        using var again = await editor.DeleteAsync($"{Address}/{created["id"]}");
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (deleted.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task Filters_of_others_are_not_seen_changed_or_deleted()
    {
        var created = await CreateAsync(await site.EditorAsync(), "À moi", "q=1");
        var other = await site.ContributorAsync(1);

        using var changed = await other.PutAsJsonAsync($"{Address}/{created["id"]}", new { name = "À toi", query = "q=2" });
        using var deleted = await other.DeleteAsync($"{Address}/{created["id"]}");
        using var visitor = await site.Visitor.GetAsync(Address);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (changed.StatusCode, deleted.StatusCode));
        Assert.Equal(HttpStatusCode.Unauthorized, visitor.StatusCode);
        Assert.DoesNotContain(created["id"]!.ToString(), (await ListAsync(other)).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("À moi", (await ListAsync(await site.EditorAsync())).Select(filter => filter!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Names_and_numbers_have_a_limit()
    {
        var client = await site.ContributorAsync(5);
        using var nameless = await client.PostAsJsonAsync(Address, new { name = " ", query = "" });
        using var endless = await client.PostAsJsonAsync(Address, new { name = new string('n', 101), query = new string('q', 2_001) });
        Assert.NotNull((await nameless.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!["name"]);
        Assert.Equal(["name", "query"], (await endless.Content.ReadFromJsonAsync<JsonNode>())!["errors"]!.AsObject().Select(error => error.Key));

        for (var number = 1; number <= 50; number++)
        {
            await CreateAsync(client, $"Filtre {number}", "");
        }

        using var named = await client.PutAsJsonAsync($"{Address}/{(await ListAsync(client))[0]!["id"]}", new { name = "filtre 50", query = "" });
        using var another = await client.PostAsJsonAsync(Address, new { name = "Filtre 51", query = "" });
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (named.StatusCode, another.StatusCode));
        Assert.Equal(50, (await ListAsync(client)).Count);
    }

    private static async Task<JsonNode> CreateAsync(HttpClient client, string name, string query)
    {
        using var response = await client.PostAsJsonAsync(Address, new { name, query });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private static async Task<JsonArray> ListAsync(HttpClient client) =>
        (await TrackingSite.ReadAsync(client, "/saved-filters"))["items"]!.AsArray();
}

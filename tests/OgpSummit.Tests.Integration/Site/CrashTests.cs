using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.Site;

/// <summary>A process that publishes is killed, again and again. What it acknowledged is there; nothing is half there.</summary>
public sealed class CrashTests
{
    private const int Rounds = 12;

    [Fact]
    public async Task A_killed_writer_loses_nothing_it_acknowledged_and_leaves_nothing_half_done()
    {
        using var root = SiteProcess.PrepareRoot();
        var settings = new Dictionary<string, string> { ["ConnectionStrings:umbracoDbDSN"] = $"Data Source={root.File("umbraco.db")}" };
        await using (var first = await SiteProcess.StartAsync(root, settings))
        {
            await first.StopAsync();
        }

        var acknowledged = new Dictionary<Guid, string>();
        var random = new Random(20161207);
        for (var round = 0; round < Rounds; round++)
        {
            await WriteUntilKilledAsync(root, settings.Values.Single(), acknowledged, TimeSpan.FromMilliseconds(random.Next(20, 900)));
        }

        Assert.NotEmpty(acknowledged);
        await using var site = await SiteProcess.StartAsync(root, settings);
        var news = await NewsAsync(site);

        Assert.All(acknowledged, entry => Assert.Contains(news, item => Guid.Parse((string)item["id"]!) == entry.Key));
        foreach (var item in news)
        {
            await AssertWholeAsync(site, item, acknowledged);
        }
    }

    private static async Task WriteUntilKilledAsync(
        TemporaryFolder root, string connectionString, Dictionary<Guid, string> acknowledged, TimeSpan writing)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "OgpSummit.Tests.Writer.dll"));
        start.ArgumentList.Add(root.Path);
        start.ArgumentList.Add(connectionString);
        using var writer = Process.Start(start)!;
        Assert.Equal("ready", await writer.StandardOutput.ReadLineAsync());

        await Task.Delay(writing);
        writer.Kill();
        await writer.WaitForExitAsync();

        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last line may have been cut by the kill.
            if (line.Split(' ', 2) is [var key, { Length: > 32 } title] && title.EndsWith(Guid.Parse(key).ToString("N"), StringComparison.Ordinal))
            {
                acknowledged[Guid.Parse(key)] = title;
            }
        }
    }

    private static async Task<List<JsonNode>> NewsAsync(SiteProcess site)
    {
        var items = new List<JsonNode>();
        var next = "/api/ogp/v1/news?lang=fr&limit=100";
        while (next is not null)
        {
            var page = JsonNode.Parse(await site.Client.GetStringAsync(next))!;
            items.AddRange(page["items"]!.AsArray().Select(item => item!));
            next = page["next"] is { } cursor ? $"/api/ogp/v1/news?lang=fr&limit=100&cursor={Uri.EscapeDataString((string)cursor!)}" : null;
        }

        return items;
    }

    /// <summary>Its page answers at the address of its present name, in both languages, and search finds it.</summary>
    private static async Task AssertWholeAsync(SiteProcess site, JsonNode item, Dictionary<Guid, string> acknowledged)
    {
        var key = Guid.Parse((string)item["id"]!);
        var title = (string)item["title"]!;
        var address = new Uri((string)item["url"]!);
        var page = await site.Client.GetAsync(address.PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains(title, WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()));
        if (!title.EndsWith(key.ToString("N"), StringComparison.Ordinal))
        {
            return;
        }

        // Killed between two acknowledgements, the later state may be there as well.
        Assert.True(title == acknowledged.GetValueOrDefault(key) || title.StartsWith("Brève", StringComparison.Ordinal) || !acknowledged.ContainsKey(key));
        Assert.EndsWith($"{(title.StartsWith("Brève", StringComparison.Ordinal) ? "breve" : "depeche")}-{key:N}/", address.AbsolutePath);
        await AssertFoundAsync(site, key);
    }

    /// <summary>The index catches up in the background after a start; it has to arrive, not to be there first.</summary>
    private static async Task AssertFoundAsync(SiteProcess site, Guid key)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var found = JsonNode.Parse(await site.Client.GetStringAsync($"/api/ogp/v1/search?q={key:N}&lang=fr", limit.Token))!;
            if (found["items"]!.AsArray().Any(hit => Guid.Parse((string)hit!["id"]!) == key))
            {
                return;
            }

            await Task.Delay(100, limit.Token);
        }
    }
}

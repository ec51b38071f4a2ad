using System.Net;
using System.Text.Json;
using OgpSummit.Benchmarks.Load;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>Requests over sixteen connections; each kind beside bytes of the same length from the same process.</summary>
internal sealed class RequestSection(BenchmarkOptions options)
{
    private const int Connections = 16;
    private const string List = "/api/ogp/v1/commitments?lang=fr";

    public Table Table { get; } = new(
        $"Requests over {Connections} connections",
        "Request, commitments", "bytes", "requests/s", "bytes from memory/s", "ratio", "p50", "p99", "CPU", "allocated", "SQL commands", "Stock");

    public async Task MeasureAsync(MeasuredSite site, string size)
    {
        var items = (await site.Client.GetFromJsonElementAsync(List)).GetProperty("items");
        var paths = items.EnumerateArray().Select(item => $"/api/ogp/v1/commitments/{item.GetProperty("id").GetString()}?lang=fr").ToList();
        var page = new Uri(site.Address, items[0].GetProperty("url").GetString()).AbsolutePath;

        await MeasureAsync(site, $"list, {size}", [List], "390–530/s");
        await MeasureConditionalAsync(site, $"list, If-None-Match, {size}", List);
        await MeasureAsync(site, $"item, {size}", paths, "2,400–3,500/s");
        await MeasureConditionalAsync(site, $"item, If-None-Match, {size}", paths[0]);
        await MeasureAsync(site, $"page /fr/, {size}", ["/fr/"], "");
        await MeasureAsync(site, $"page of a commitment, {size}", [page], "");
        await MeasureConditionalAsync(site, $"page of a commitment, If-None-Match, {size}", page);
    }

    private async Task MeasureConditionalAsync(MeasuredSite site, string name, string path)
    {
        using var answer = await site.Client.GetAsync(path);
        if (answer.Headers.ETag is { } tag)
        {
            await MeasureAsync(site, name, [path], "", $"If-None-Match: {tag}\r\n", HttpStatusCode.NotModified);
        }
    }

    private async Task MeasureAsync(
        MeasuredSite site, string name, IReadOnlyList<string> paths, string stock, string headers = "", HttpStatusCode expected = HttpStatusCode.OK)
    {
        MeasuredSite.Progress($"requests: {name}");
        var load = new HttpLoad(site.Address, Connections);
        await load.RunAsync(paths, options.WarmUp, headers, expected);

        var before = await site.CountersAsync();
        var result = await load.RunAsync(paths, options.Duration, headers, expected);
        var used = await site.CountersAsync() - before;

        string[] bytes = [$"/benchmark/bytes/{result.Body}"];
        await load.RunAsync(bytes, options.WarmUp / 4);
        var reference = await load.RunAsync(bytes, options.Duration / 2);

        Table.Add(
            name,
            Whole(result.Body),
            Whole(result.PerSecond),
            Whole(reference.PerSecond),
            $"{result.PerSecond / reference.PerSecond:P0}",
            Distribution.Show(result.Latency.Median),
            Distribution.Show(result.Latency.Percentile99),
            Distribution.Show(used.CpuMilliseconds / result.Latency.Count),
            $"{used.AllocatedBytes / 1024.0 / result.Latency.Count:0.0} KiB",
            $"{used.SqlCommands / (double)result.Latency.Count:0.##}",
            stock);
    }

    private static string Whole(double number) => $"{number:N0}";
}

internal static class JsonReading
{
    public static async Task<JsonElement> GetFromJsonElementAsync(this HttpClient client, string path)
    {
        using var document = JsonDocument.Parse(await client.GetStringAsync(path));
        return document.RootElement.Clone();
    }
}

using OgpSummit.Benchmarks.Load;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>What the back office's client asks while somebody looks around, one request after the other.</summary>
internal sealed class ManagementSection(BenchmarkOptions options)
{
    private const string Api = "/umbraco/management/api/v1";

    public Table Table { get; } = new(
        "Management API over one connection", "Request, commitments", "bytes", "p50", "p99", "CPU", "allocated", "SQL commands");

    public async Task MeasureAsync(MeasuredSite site, string size)
    {
        var headers = await EditorCookies.HeadersAsync(site.Address);
        var axis = await AxisAsync(site, headers);
        var children = await IdsAsync(site, headers, $"{Api}/tree/document/children?parentId={axis}&take=50");

        await MeasureAsync(site, headers, $"tree, root, {size}", [$"{Api}/tree/document/root?skip=0&take=50"]);
        await MeasureAsync(site, headers, $"tree, 50 children, {size}", [$"{Api}/tree/document/children?parentId={axis}&skip=0&take=50"]);
        await MeasureAsync(site, headers, $"tree, total, {size}", [$"{Api}/tree/document/children?parentId={axis}&skip=0&take=0"]);
        await MeasureAsync(site, headers, $"tree, siblings, {size}",
            [.. children.Select(id => $"{Api}/tree/document/siblings?target={id}&before=5&after=5")]);
        await MeasureAsync(site, headers, $"tree, ancestors, {size}", [.. children.Select(id => $"{Api}/tree/document/ancestors?descendantId={id}")]);
        await MeasureAsync(site, headers, $"item, one, {size}", [.. children.Select(id => $"{Api}/item/document?id={id}")]);
        await MeasureAsync(site, headers, $"item, forty, {size}", [$"{Api}/item/document?{string.Join('&', children.Take(40).Select(id => $"id={id}"))}"]);
        await MeasureAsync(site, headers, $"search, a word of few, {size}", [$"{Api}/item/document/search?query=pleyel&take=20"]);
        await MeasureAsync(site, headers, $"search, a word of many, {size}", [$"{Api}/item/document/search?query=transparence&take=20"]);
        await MeasureAsync(site, headers, $"document, {size}", [.. children.Select(id => $"{Api}/document/{id}")]);
    }

    private async Task MeasureAsync(MeasuredSite site, string headers, string name, IReadOnlyList<string> paths)
    {
        MeasuredSite.Progress($"management: {name}");
        var load = new HttpLoad(site.Address, connections: 1);
        await load.RunAsync(paths, options.WarmUp, headers);
        var before = await site.CountersAsync();
        var result = await load.RunAsync(paths, options.Duration, headers);
        var used = await site.CountersAsync() - before;
        Table.Add(
            name,
            $"{result.Body:N0}",
            Distribution.Show(result.Latency.Median),
            Distribution.Show(result.Latency.Percentile99),
            Distribution.Show(used.CpuMilliseconds / result.Latency.Count),
            $"{used.AllocatedBytes / 1024.0 / result.Latency.Count:0.0} KiB",
            $"{used.SqlCommands / (double)result.Latency.Count:0.##}");
    }

    /// <summary>The first of those that have commitments: home › plan › axis.</summary>
    private static async Task<string> AxisAsync(MeasuredSite site, string headers)
    {
        var found = await site.GetAsync(headers, $"{Api}/item/document/search?query=rendre%20des%20comptes&take=1");
        return found.Json["items"]![0]!["id"]!.GetValue<string>();
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(MeasuredSite site, string headers, string path) =>
        [.. (await site.GetAsync(headers, path)).Json["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>())];
}

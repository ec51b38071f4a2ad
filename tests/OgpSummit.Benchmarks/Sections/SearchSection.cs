using System.Net.Http.Json;
using OgpSummit.Benchmarks.Inside;
using OgpSummit.Benchmarks.Load;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>The same twenty queries in process, and over HTTP with one connection and with sixteen.</summary>
internal sealed class SearchSection(BenchmarkOptions options)
{
    private static readonly string[] _paths =
    [
        .. SearchQueries.All.Select(query => $"/api/ogp/v1/search?q={Uri.EscapeDataString(query.Text)}&lang={query.Culture[..2]}"),
    ];

    public Table Table { get; } = new("Search", "Way, commitments", "queries/s", "p50", "p99");

    public async Task MeasureAsync(MeasuredSite site, string size)
    {
        MeasuredSite.Progress($"searching {size} commitments");
        var rounds = options.Quick ? 10 : 50;
        await InProcessAsync(site, rounds / 5);
        var inProcess = await InProcessAsync(site, rounds);
        Add($"in process, {size}", 1000 / inProcess.Mean, inProcess);
        foreach (var connections in new[] { 1, 16 })
        {
            var load = new HttpLoad(site.Address, connections);
            await load.RunAsync(_paths, options.WarmUp);
            var result = await load.RunAsync(_paths, options.Duration);
            Add($"HTTP, {connections} connection(s), {size}", result.PerSecond, result.Latency);
        }
    }

    private static async Task<Distribution> InProcessAsync(MeasuredSite site, int rounds) =>
        (await site.Client.GetFromJsonAsync<Distribution>($"/benchmark/search?rounds={rounds}"))!;

    private void Add(string name, double perSecond, Distribution times) => Table.Add(
        name,
        $"{perSecond:N0}",
        Distribution.Show(times.Median),
        Distribution.Show(times.Percentile99));
}

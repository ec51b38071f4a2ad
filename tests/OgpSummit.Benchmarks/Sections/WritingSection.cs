using System.Net.Http.Json;
using OgpSummit.Benchmarks.Inside;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>Create and publish in two languages, one writer, measured over the last documents before each size.</summary>
internal sealed class WritingSection(BenchmarkOptions options)
{
    private const int MostMeasured = 200;

    public Table Table { get; } = new(
        "Create and publish, per document",
        "Database, documents", "create p50", "publish p50", "both p50", "both mean", "both p99", "CPU", "SQL commands", "allocated", "Stock");

    public async Task MeasureAsync(MeasuredSite site, string database, IReadOnlyList<int> sizes)
    {
        var written = 0;
        foreach (var size in sizes)
        {
            MeasuredSite.Progress($"writing {size} commitments on {database}");
            var measured = Math.Min(MostMeasured, size / 2);
            await WriteAsync(site, written, size - measured - written);
            var times = await WriteAsync(site, size - measured, measured);
            written = size;
            if (options.Wants(BenchmarkOptions.Write) || options.Sections.Contains(BenchmarkOptions.PostgreSql))
            {
                Add($"{database}, {size:N0}", times);
            }
        }
    }

    private static async Task<WritingTimes> WriteAsync(MeasuredSite site, int first, int count)
    {
        using var answer = await site.Client.PostAsync($"/benchmark/write?first={first}&count={count}", null);
        return answer.IsSuccessStatusCode
            ? (await answer.Content.ReadFromJsonAsync<WritingTimes>())!
            : throw new InvalidOperationException($"Writing failed:\n{site.Output}");
    }

    private void Add(string size, WritingTimes times)
    {
        var both = Distribution.Of(times.Create.Zip(times.Publish, (create, publish) => create + publish));
        Table.Add(
            size,
            Distribution.Show(Distribution.Of(times.Create).Median),
            Distribution.Show(Distribution.Of(times.Publish).Median),
            Distribution.Show(both.Median),
            Distribution.Show(both.Mean),
            Distribution.Show(both.Percentile99),
            Distribution.Show(times.Used!.CpuMilliseconds / both.Count),
            $"{(double)times.Used.SqlCommands / both.Count:0.0}",
            $"{times.Used.AllocatedBytes / both.Count / 1024} KiB",
            "96–161 ms");
    }
}

using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>Of the process of the site, at several moments.</summary>
internal sealed class MemorySection
{
    private const double Mebibyte = 1024 * 1024;

    public Table Table { get; } = new("Memory", "Commitments, moment", "working set", "managed heap, collected", "Stock");

    public async Task MeasureAsync(MeasuredSite site, string size, string moment)
    {
        var memory = await site.MemoryAsync();
        Table.Add(
            $"{size}, {moment}", $"{memory.WorkingSet / Mebibyte:0} MiB", $"{memory.Heap / Mebibyte:0} MiB", "280–440 MB");
    }
}

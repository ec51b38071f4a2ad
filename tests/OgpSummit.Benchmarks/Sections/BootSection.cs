using System.Diagnostics;
using System.Net;
using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;
using OgpSummit.Tests.Common;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>From the start of the process to the first 200, without the probe; the median of several starts.</summary>
internal sealed class BootSection(BenchmarkOptions options)
{
    private const string Page = "/fr/";
    private const string Api = "/api/ogp/v1/commitments";
    private const string Stock = "4.5–8.7 s";

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public Table Table { get; } = new("From start of the process to the first answer", "Commitments", Page, Api, "Stock");

    /// <summary>Creates the database and imports all files; there is nothing to compare with.</summary>
    public async Task MeasureFirstAsync(TemporaryFolder root)
    {
        MeasuredSite.Progress("first start, with the import of all files");
        var first = await StartAsync(root, Page);
        Table.Add("26, very first start", $"{first:0.00} s", "", "");
    }

    public async Task MeasureAsync(TemporaryFolder root, string size)
    {
        MeasuredSite.Progress($"starting with {size} commitments");
        var page = new List<double>();
        var api = new List<double>();
        for (var boot = 0; boot < options.Boots; boot++)
        {
            page.Add(await StartAsync(root, Page));
            api.Add(await StartAsync(root, Api));
        }

        Table.Add(size, $"{Distribution.Of(page).Median:0.00} s", $"{Distribution.Of(api).Median:0.00} s", Stock);
    }

    private static async Task<double> StartAsync(TemporaryFolder root, string path)
    {
        var watch = Stopwatch.StartNew();
        await using var site = SiteProcess.Launch(root);
        while (!await AnswersAsync(site, path))
        {
            if (watch.Elapsed > Limit)
            {
                throw new InvalidOperationException($"{path} was not answered with 200:\n{site.Output}");
            }

            await Task.Delay(BetweenTries);
        }

        var elapsed = watch.Elapsed.TotalSeconds;
        await site.StopAsync();
        return elapsed;
    }

    private static async Task<bool> AnswersAsync(SiteProcess site, string path)
    {
        try
        {
            using var answer = await site.Client.GetAsync(path);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }
}

using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;
using OgpSummit.Tests.Common;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>
/// The back office in headless Chromium on this machine, from the address bar to the content tree: with an empty cache, and
/// again with a full one. The median of several visits of somebody who is signed in.
/// </summary>
internal sealed class BackOfficeSection(BenchmarkOptions options)
{
    private const string Screen = "/umbraco/section/content";
    private const string Tree = "umb-document-tree-item";

    public Table Table { get; } = new("Back office in headless Chromium, to the content tree", "Cache", "Time", "Requests", "Transferred");

    public async Task MeasureAsync()
    {
        MeasuredSite.Progress("back office in Chromium");
        using var root = SiteProcess.PrepareRoot();
        await using var site = await SiteProcess.StartAsync(root, MeasuredEditor.Account);
        await using var editor = await MeasuredEditor.SignInAsync(site.Address, Screen, Tree);

        var cold = new List<ScreenLoad>();
        var warm = new List<ScreenLoad>();
        for (var visit = 0; visit < options.Visits; visit++)
        {
            await editor.ForgetAsync();
            cold.Add(await editor.LoadAsync(Screen, Tree));
            warm.Add(await editor.LoadAsync(Screen, Tree));
        }

        Add("empty", cold);
        Add("full", warm);
    }

    private void Add(string cache, List<ScreenLoad> loads) => Table.Add(
        cache,
        $"{Distribution.Of(loads.Select(load => load.Milliseconds)).Median / 1000:0.00} s",
        $"{loads[^1].Requests}",
        $"{loads[^1].Bytes / 1024:N0} KB");
}

using OgpSummit.Benchmarks.Report;
using OgpSummit.Benchmarks.Site;

namespace OgpSummit.Benchmarks.Sections;

/// <summary>The tracker's board in headless Chromium, on a site that has many commitments.</summary>
internal sealed class BoardSection(BenchmarkOptions options)
{
    private const string Screen = "/umbraco/section/content/dashboard/suivi";
    private const string Dashboard = "ogp-tracker-dashboard";

    /// <summary>Two frames: after the second, what was drawn has been on the screen.</summary>
    private const string Frames = "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));";

    /// <summary>From the click on its tab, with the data at hand or still on the way, to its rows.</summary>
    private const string Draw =
        """
        async dashboard => {
            const start = performance.now();
            dashboard.shadowRoot.querySelectorAll('uui-tab')[1].click();
            const rows = () => dashboard.shadowRoot.querySelector('ogp-board')?.shadowRoot?.querySelectorAll('tbody tr').length;
            while (!rows()) { await new Promise(done => requestAnimationFrame(done)); }
        """ + Frames + "return performance.now() - start; }";

    /// <summary>From a key in the search field to the rows that are left.</summary>
    private const string Filter =
        """
        async dashboard => {
            const input = dashboard.shadowRoot.querySelector('ogp-filter-bar').shadowRoot.querySelector('uui-input');
            const start = performance.now();
            input.value = input.value ? '' : 'essai 7';
            input.dispatchEvent(new Event('input'));
            await dashboard.updateComplete;
            await dashboard.shadowRoot.querySelector('ogp-board').updateComplete;
        """ + Frames + "return performance.now() - start; }";

    public Table Table { get; } = new("Tracker's board in headless Chromium", "What, commitments", "p50", "p95");

    /// <param name="site">With the account of <see cref="EditorCookies"/>.</param>
    /// <param name="commitments">How many it has.</param>
    public async Task MeasureAsync(Uri site, int commitments)
    {
        MeasuredSite.Progress("tracking: the board in Chromium");
        await using var editor = await MeasuredEditor.SignInAsync(site, Screen, Dashboard, EditorCookies.Email, EditorCookies.Password);
        List<double> screens = [];
        List<double> drawings = [];
        List<double> filters = [];
        for (var visit = 0; visit < options.Visits; visit++)
        {
            screens.Add(await editor.ShowAsync($"{Screen}?panel=board", "ogp-board tbody tr"));
            await editor.ShowAsync(Screen, "ogp-tasks li");
            drawings.Add(await editor.TimeAsync(Dashboard, Draw));
            filters.Add(await editor.TimeAsync(Dashboard, Filter));
            filters.Add(await editor.TimeAsync(Dashboard, Filter));
        }

        Add($"from the address bar, cache full, {commitments:N0}", screens);
        Add($"from the click on its tab, {commitments:N0}", drawings);
        Add($"filtered by text, {commitments:N0}", filters);
    }

    private void Add(string what, List<double> times)
    {
        double[] sorted = [.. times.Order()];
        Table.Add(
            what,
            Distribution.Show(sorted[sorted.Length / 2]),
            Distribution.Show(sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * 0.95))]));
    }
}

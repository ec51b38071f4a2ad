using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>Goes wherever an editor can go, and notes what went wrong where.</summary>
internal sealed class Crawl(Editor editor)
{
    private const string Tab = "umb-workspace-editor uui-tab";

    private static readonly string[] Broken = ["404 ", "405 ", "501 ", "50", "net::"];

    private readonly List<string> _faults = [];

    private IPage Page => editor.Page;

    /// <summary>Each with the place where it was found.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Every place that was opened.</summary>
    public List<string> Places { get; } = [];

    /// <summary>The sections at the top, each with its dashboards.</summary>
    public async Task SectionsAsync()
    {
        var sections = await HrefsAsync("umb-backoffice-header-sections uui-tab");
        foreach (var section in sections)
        {
            await AtAsync(section, () => editor.OpenAsync(Absolute(section)));
            foreach (var dashboard in await HrefsAsync("umb-section-main-views uui-tab"))
            {
                await AtAsync(dashboard, () => editor.OpenAsync(Absolute(dashboard)));
            }
        }
    }

    /// <summary>A workspace with all of its views.</summary>
    public async Task ViewsAsync(string address)
    {
        await AtAsync(address, () => editor.OpenAsync(address));
        foreach (var view in await HrefsAsync(Tab))
        {
            await AtAsync(view, () => editor.OpenAsync(Absolute(view)));
        }
    }

    /// <summary>The search and the user's own panel, at the top right.</summary>
    public async Task HeaderAsync()
    {
        foreach (var app in new[] { "umb-search-header-app", "umb-current-user-header-app" })
        {
            await AtAsync(app, async () =>
            {
                await editor.OpenAsync("/umbraco/section/content");
                await Page.Locator(app).ClickAsync();
                await editor.SettleAsync();
                await Page.Keyboard.PressAsync("Escape");
            });
        }
    }

    private async Task AtAsync(string place, Func<Task> go)
    {
        Places.Add(place);
        try
        {
            await go();
            await editor.SettleAsync();
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            _faults.Add($"{place}: {exception.Message.Split('\n')[0]}");
        }

        _faults.AddRange(editor.Complaints.Select(complaint => $"{place}: {complaint.Split('\n')[0]}"));
        _faults.AddRange(editor.Refusals.Where(IsBroken).Select(refusal => $"{place}: {refusal}"));
        editor.Complaints.Clear();
        editor.Refusals.Clear();
    }

    private static bool IsBroken(string refusal) => Broken.Any(start => refusal.StartsWith(start, StringComparison.Ordinal));

    private Task<string[]> HrefsAsync(string selector) =>
        Page.Locator(selector).EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.href).filter(Boolean))]");

    /// <summary>The client's links are relative to the back office, or whole.</summary>
    private static string Absolute(string href) =>
        href.StartsWith('/') || href.StartsWith("http", StringComparison.Ordinal) ? href : "/umbraco/" + href;
}

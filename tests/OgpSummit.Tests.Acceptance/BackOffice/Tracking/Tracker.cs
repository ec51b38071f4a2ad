using System.Text.Json;
using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>The tracker's dashboard as an editor meets it. Counts what it asks of the hand.</summary>
internal sealed class Tracker(Editor editor)
{
    private const string Read =
        """
        async path => {
            const answer = await fetch('/umbraco/ogp/api/v1/' + path, { headers: { Authorization: 'Bearer [redacted]' } });
            return { status: answer.status, text: await answer.text() };
        }
        """;

    private IPage Page => editor.Page;

    /// <summary>Clicks and fields filled in so far.</summary>
    public int Interactions { get; private set; }

    public ILocator Board => Page.Locator("ogp-board");

    public ILocator Dialog => Page.Locator("ogp-report-modal");

    /// <summary>Numbers of the commitments on the board, in its order.</summary>
    public async Task<int[]> NumbersAsync() =>
        [.. (await Board.Locator("tbody th.commitment a").AllInnerTextsAsync()).Select(title => int.Parse(title.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture))];

    public ILocator Row(int commitment) =>
        Board.GetByRole(AriaRole.Row).Filter(new() { Has = Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^{commitment}\\. ") }) });

    /// <summary>A panel, by the words on its tab.</summary>
    public Task OpenAsync(string panel) => ClickAsync(Page.Locator("ogp-tracker-dashboard").GetByRole(AriaRole.Tab, new() { Name = panel, Exact = true }));

    public async Task ClickAsync(ILocator target)
    {
        Interactions++;
        await target.ClickAsync();
    }

    /// <summary>Writes into a field of the dialog.</summary>
    public async Task WriteAsync(string label, string text)
    {
        Interactions++;
        await Dialog.GetByLabel(label, new() { Exact = true }).FillAsync(text);
    }

    /// <summary>Opens a report of a commitment in the content editor.</summary>
    public async Task<string> OpenReportAsync(int commitment)
    {
        var key = (await CommitmentAsync(commitment)).GetProperty("reports").EnumerateArray().First().GetProperty("key").GetString()!;
        await editor.OpenAsync($"/umbraco/section/content/workspace/document/edit/{key}/fr-FR");
        await Page.Locator("ogp-choice").First.WaitForAsync();
        return key;
    }

    /// <summary>What the tracker's API answers to this editor.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        var answer = await Page.EvaluateAsync<JsonElement>(Read, path);
        Assert.Equal(200, answer.GetProperty("status").GetInt32());
        return JsonDocument.Parse(answer.GetProperty("text").GetString()!).RootElement;
    }

    /// <summary>A commitment of the overview.</summary>
    public async Task<JsonElement> CommitmentAsync(int number) =>
        (await ReadAsync("overview")).GetProperty("commitments").EnumerateArray().Single(one => one.GetProperty("number").GetInt32() == number);
}

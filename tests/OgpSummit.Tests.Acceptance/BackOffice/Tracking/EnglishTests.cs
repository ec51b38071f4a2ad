using System.Text.RegularExpressions;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>For an editor whose language is English.</summary>
[Collection(OnTrackerSite.Name)]
public sealed partial class EnglishTests(TrackerSite site, Browser browser)
{
    [Fact]
    public async Task The_tracker_is_English_from_its_tabs_to_its_refusals()
    {
        await using var editor = await EnglishAsync();
        var page = editor.Page;
        var tracker = new Tracker(editor);
        var dashboard = page.Locator("ogp-tracker-dashboard");
        await page.Locator("ogp-tasks li").First.WaitForAsync();
        Assert.Equal(["To do", "Board", "Charts", "Spreadsheet"], await dashboard.Locator("uui-tab").EvaluateAllAsync<string[]>("tabs => tabs.map(tab => tab.label)"));
        Assert.Contains("was due on ", await page.Locator("ogp-tasks li").First.InnerTextAsync(), StringComparison.Ordinal);

        await tracker.OpenAsync("Board");
        await page.GetByText("26 of 26 commitments").WaitForAsync();
        Assert.Contains("H1 2016", await tracker.Board.Locator("thead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Axis: All", (await page.Locator("ogp-filter-bar option").AllInnerTextsAsync()).Select(option => option.Trim()));
        Assert.DoesNotMatch(SpacedColon(), await dashboard.InnerTextAsync());
        await editor.PictureAsync("tracker-board-english");

        await tracker.Row(21).GetByRole(AriaRole.Button).ClickAsync();
        await tracker.Dialog.GetByRole(AriaRole.Button, new() { Name = "Publish the report" }).ClickAsync();
        await tracker.Dialog.Locator("#error-completion").GetByText("Give the completion.").WaitForAsync();

        await tracker.OpenReportAsync(21);
        await page.GetByLabel("Not started").WaitForAsync();
        await page.GetByLabel("Civil society").WaitForAsync();
        Assert.Empty(editor.Complaints);
    }

    [GeneratedRegex(@"[\u0020\u00a0\u202f]:")]
    private static partial Regex SpacedColon();

    private async Task<Editor> EnglishAsync()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var email = $"english-{Guid.NewGuid():N}@example.test";
        await new Colleague("Ellen English", email, Cast.GroupOf(Role.Editor), "en-US").CreateAsync(administrator);
        var editor = await Editor.ArriveAsync(browser, site, "en-GB");
        await editor.SignInAsync("/umbraco/section/content", email);
        return editor;
    }
}

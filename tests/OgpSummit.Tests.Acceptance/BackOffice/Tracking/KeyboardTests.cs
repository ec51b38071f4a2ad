using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>Without a mouse, from the first screen to a published report.</summary>
[Collection(OnTrackerSite.Name)]
public sealed class KeyboardTests(TrackerSite site, Browser browser)
{
    private const int MostKeys = 80;

    /// <summary>The innermost element that has the focus, through all shadow roots: what it is called.</summary>
    private const string Focused =
        """
        () => {
            let element = document.activeElement;
            let name = '';
            while (element) {
                name = element.getAttribute('aria-label') || element.getAttribute('label') || element.labels?.[0]?.textContent
                    || (element.shadowRoot ? '' : element.textContent) || name;
                element = element.shadowRoot?.activeElement;
            }
            return (name || '').replace(/\s+/g, ' ').trim();
        }
        """;

    [Fact]
    public async Task The_board_and_the_whole_dialog_can_be_used_by_keyboard_alone()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        var page = editor.Page;
        await page.Locator("ogp-tasks li").First.WaitForAsync();
        await page.Locator("ogp-tracker-dashboard").EvaluateAsync("element => { element.tabIndex = -1; element.focus(); }");

        await ReachAsync(page, "Tableau");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("ogp-board tbody").First.WaitForAsync();
        await ReachAsync(page, "Rechercher");
        await page.Keyboard.TypeAsync("mediation justice");
        await page.GetByText("1 engagement(s) sur 26").WaitForAsync();
        await ReachAsync(page, "Rendre compte");
        await page.Keyboard.PressAsync("Enter");

        var dialog = page.Locator("ogp-report-modal");
        await dialog.WaitForAsync();
        await ReachAsync(page, "Non commencé");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await dialog.GetByLabel("Limité").IsCheckedAsync());
        await ReachAsync(page, "Note en français");
        await page.Keyboard.TypeAsync("Écrit sans souris.");
        await ReachAsync(page, "Adresses");
        await page.Keyboard.TypeAsync("https://example.org/clavier");
        await ReachAsync(page, "Date du rapport");
        await ReachAsync(page, "Évaluateur");
        await ReachAsync(page, "Note en anglais");
        await page.Keyboard.TypeAsync("Written without a mouse.");
        await ReachAsync(page, "Publier le rapport");
        await page.Keyboard.PressAsync("Enter");
        await editor.SeeAsync("Le rapport est publié.");

        editor.AssertNothingWentWrong();
    }

    [Fact]
    public async Task The_dialog_is_left_by_a_key_and_the_focus_comes_back()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=board&text=19");
        var page = editor.Page;
        var button = page.Locator("ogp-board").GetByRole(AriaRole.Button, new() { NameRegex = new("^Rendre compte") }).First;
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("ogp-report-modal").WaitForAsync();

        await page.Keyboard.PressAsync("Escape");
        await page.Locator("ogp-report-modal").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.StartsWith("Rendre compte", await page.EvaluateAsync<string>(Focused), StringComparison.Ordinal);
    }

    /// <summary>Goes on by the tabulator until what has the focus is called so.</summary>
    private static async Task ReachAsync(IPage page, string name)
    {
        List<string> met = [];
        for (var key = 0; key < MostKeys; key++)
        {
            met.Add(await page.EvaluateAsync<string>(Focused));
            if (met[^1].StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The tabulator never came to “{name}” but to: {string.Join(" | ", met)}");
    }
}

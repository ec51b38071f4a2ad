using System.Text.Json.Nodes;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>The board as somebody reads it: filtered, sorted, shared, and when it fails.</summary>
[Collection(OnTrackerSite.Name)]
public sealed class BoardTests(TrackerSite site, Browser browser)
{
    private const string Overview = "**/umbraco/ogp/api/v1/overview";

    [Fact]
    public async Task What_is_chosen_stands_in_the_address_and_can_be_reloaded_and_shared()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        var tracker = new Tracker(editor);
        var filter = editor.Page.Locator("ogp-filter-bar");
        await tracker.OpenAsync("Tableau");
        await tracker.Board.WaitForAsync();
        await editor.AssertAccessibleAsync();
        await editor.PictureAsync("tracker-board");

        await filter.GetByLabel("Axe", new() { Exact = true }).SelectOptionAsync("2");
        await filter.GetByLabel("Trier par").SelectOptionAsync("completion");
        await filter.GetByLabel("Rechercher").FillAsync("consultation");
        var shown = await tracker.NumbersAsync();

        Assert.NotEmpty(shown);
        Assert.All(shown, number => Assert.InRange(number, 10, 14));
        var address = new Uri(editor.Page.Url).Query;
        Assert.Equal("?axis=2&text=consultation&sort=completion&panel=board", address);

        await editor.Page.ReloadAsync();
        await tracker.Row(shown[0]).WaitForAsync();
        Assert.Equal(shown, await tracker.NumbersAsync());
        Assert.Equal("consultation", await filter.GetByLabel("Rechercher").InputValueAsync());

        await using var colleague = await site.Cast.ArriveAsync(browser, Role.Administrator, TrackerSite.Dashboard + address);
        var theirs = new Tracker(colleague);
        await theirs.Row(shown[0]).WaitForAsync();
        Assert.Equal(shown, await theirs.NumbersAsync());

        await filter.GetByLabel("Rechercher").FillAsync("xyzzy");
        await editor.SeeAsync("Aucun engagement ne correspond à ces critères.");
        Assert.Equal(0, await tracker.Board.GetByRole(AriaRole.Table).CountAsync());
        await editor.PressAsync("Effacer les critères");
        Assert.Equal(26, (await tracker.NumbersAsync()).Length);
    }

    [Fact]
    public async Task Criteria_are_saved_under_a_name_found_again_and_deleted()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator, TrackerSite.Dashboard + "?panel=board&overdue=1");
        var filter = editor.Page.Locator("ogp-filter-bar");
        var name = $"En retard {Guid.NewGuid():N}"[..20];
        await editor.PressAsync("Enregistrer ces critères");
        await filter.GetByLabel("Nom", new() { Exact = true }).FillAsync(name);
        await editor.Page.Keyboard.PressAsync("Enter");
        await filter.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).WaitForAsync();

        await editor.OpenAsync(TrackerSite.Dashboard + "?panel=board");
        await filter.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
        Assert.Contains("overdue=1", editor.Page.Url, StringComparison.Ordinal);

        await editor.PressAsync($"Supprimer « {name} »");
        await filter.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(editor.Refusals);
    }

    [Fact]
    public async Task Loading_failed_and_empty_never_look_alike()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        var page = editor.Page;
        var dashboard = page.Locator("ogp-tracker-dashboard");
        await editor.SettleAsync();
        var held = new TaskCompletionSource();
        await page.RouteAsync(Overview, async route =>
        {
            await held.Task;
            await route.FulfillAsync(new() { Status = 500, ContentType = "application/problem+json", Body = """{"title":"La base ne répond pas.","status":500}""" });
        });

        await page.GotoAsync(TrackerSite.Dashboard + "?panel=board");
        await dashboard.GetByRole(AriaRole.Status).Filter(new() { HasText = "Chargement du suivi…" }).WaitForAsync();
        Assert.Equal(0, await dashboard.GetByRole(AriaRole.Alert).CountAsync());
        held.SetResult();
        await dashboard.GetByRole(AriaRole.Alert).Filter(new() { HasText = "La base ne répond pas." }).WaitForAsync();
        Assert.Equal(0, await dashboard.GetByText("Chargement du suivi…").CountAsync());
        await editor.AssertAccessibleAsync();

        await page.UnrouteAsync(Overview);
        await editor.PressAsync("Réessayer");
        await dashboard.GetByText("26 engagement(s) sur 26").WaitForAsync();
        Assert.Equal(0, await dashboard.GetByRole(AriaRole.Alert).CountAsync());

        await page.RouteAsync("**/umbraco/ogp/api/v1/tasks*", route => route.AbortAsync());
        await new Tracker(editor).OpenAsync("À faire");
        await dashboard.GetByRole(AriaRole.Alert).WaitForAsync();
        Assert.Equal(0, await dashboard.GetByText("Rien à faire").CountAsync());
    }

    [Theory]
    [InlineData("board")]
    [InlineData("pictures")]
    public async Task Whoever_sees_no_commitment_is_told_so_instead_of_empty_pictures(string panel)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.Page.RouteAsync(Overview, async route =>
        {
            var overview = JsonNode.Parse(await (await route.FetchAsync()).TextAsync())!;
            foreach (var list in new[] { "commitments", "axes", "burnUp", "halfYears" })
            {
                overview[list] = new JsonArray();
            }

            await route.FulfillAsync(new() { Status = 200, ContentType = "application/json", Body = overview.ToJsonString() });
        });

        await editor.Page.GotoAsync($"{TrackerSite.Dashboard}?panel={panel}");
        await editor.Page.GetByText("Aucun engagement n’est visible avec vos droits.").WaitForAsync();

        Assert.Equal(0, await editor.Page.Locator("ogp-filter-bar, ogp-board, ogp-stacked-bars, ogp-burn-up").CountAsync());
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task Every_panel_can_be_read_by_everybody()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        var tracker = new Tracker(editor);
        await editor.Page.Locator("ogp-tasks li").First.WaitForAsync();
        await editor.AssertAccessibleAsync();
        await editor.PictureAsync("tracker-to-do");

        await tracker.OpenAsync("Graphiques");
        await editor.Page.Locator("ogp-burn-up svg").WaitForAsync();
        foreach (var figures in await editor.Page.GetByText("Voir les chiffres").AllAsync())
        {
            await figures.ClickAsync();
        }

        await editor.AssertAccessibleAsync();
        var told = await editor.Page.Locator("ogp-burn-up svg").GetAttributeAsync("aria-label");
        Assert.Contains("Substantiel\u00a0: ", told, StringComparison.Ordinal);
        Assert.Equal(21, await editor.Page.Locator("ogp-burn-up tbody tr").CountAsync());
        await editor.Page.ReloadAsync();
        await editor.Page.Locator("ogp-burn-up svg").WaitForAsync();
        await editor.PictureAsync("tracker-charts");

        var commitment = await tracker.CommitmentAsync(1);
        await editor.OpenAsync($"/umbraco/section/content/workspace/document/edit/{commitment.GetProperty("key").GetString()}/fr-FR/view/suivi");
        await editor.Page.Locator("ogp-commitment-view .history").WaitForAsync();
        await editor.AssertAccessibleAsync();
        await editor.PictureAsync("tracker-commitment");

        await editor.OpenAsync($"/umbraco/section/content/workspace/document/edit/{commitment.GetProperty("axis").GetString()}/fr-FR/view/suivi");
        await editor.Page.Locator("ogp-axis-view ogp-board tbody").First.WaitForAsync();
        Assert.Equal(9, (await tracker.NumbersAsync()).Length);
        await editor.AssertAccessibleAsync();
    }
}

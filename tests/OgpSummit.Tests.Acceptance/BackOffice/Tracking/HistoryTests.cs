using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>Nobody rewrites history, not even who may do everything.</summary>
[Collection(OnTrackerSite.Name)]
public sealed class HistoryTests(TrackerSite site, Browser browser)
{
    private const string NoEdit = "Un rapport publié ne se modifie plus. Pour le corriger, écrivez un nouveau rapport qui le désigne.";
    private const string NoUnpublish = "Un rapport publié reste public";
    private const string NoDelete = "Un rapport publié ne se supprime pas";

    [Fact]
    public async Task An_administrator_cannot_edit_unpublish_or_trash_a_report_and_is_told_why()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var page = administrator.Page;
        var tracker = new Tracker(administrator);
        var before = (await tracker.CommitmentAsync(2)).GetRawText();
        await tracker.OpenReportAsync(2);

        await page.GetByLabel("Retiré").CheckAsync();
        await administrator.PressAsync("Sauvegarder et publier…");
        await page.Locator("umb-document-publish-modal, umb-document-save-and-publish-modal")
            .GetByRole(AriaRole.Button, new() { Name = "Sauvegarder et publier" }).ClickAsync();
        await administrator.SeeAsync(NoEdit);
        await administrator.PictureAsync("tracker-history");

        await tracker.OpenReportAsync(2);
        await ChooseAsync(page, "Mettre à la corbeille…");
        await page.Locator("umb-confirm-modal, umb-trash-with-relation-confirm-modal")
            .GetByRole(AriaRole.Button, new() { Name = "Mettre à la corbeille" }).ClickAsync();
        await administrator.SeeAsync(NoDelete);

        await tracker.OpenReportAsync(2);
        await ChooseAsync(page, "Dépublier…");
        await page.Locator("umb-document-unpublish-modal").GetByRole(AriaRole.Button, new() { Name = "Dépublier" }).ClickAsync();
        await administrator.SeeAsync(NoUnpublish);

        Assert.Equal(before, (await tracker.CommitmentAsync(2)).GetRawText());
    }

    [Fact]
    public async Task The_management_API_refuses_an_administrator_as_the_screen_does()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var tracker = new Tracker(administrator);
        var before = (await tracker.CommitmentAsync(2)).GetRawText();
        var key = (await tracker.CommitmentAsync(2)).GetProperty("reports").EnumerateArray().First().GetProperty("key").GetString();
        var document = await administrator.ReadAsync($"document/{key}");
        var changed = new
        {
            template = document.GetProperty("template"),
            values = document.GetProperty("values").EnumerateArray().Select(value => new
            {
                alias = value.GetProperty("alias").GetString(),
                culture = value.GetProperty("culture").GetString(),
                segment = (string?)null,
                value = value.GetProperty("alias").GetString() == "completion" ? (object)new[] { "withdrawn" } : value.GetProperty("value"),
            }),
            variants = document.GetProperty("variants").EnumerateArray().Select(variant => new
            {
                name = variant.GetProperty("name").GetString(),
                culture = variant.GetProperty("culture").GetString(),
                segment = (string?)null,
            }),
        };

        await RefusedAsync(administrator, "PUT", $"document/{key}", changed, "Un rapport publié ne se modifie plus");
        await RefusedAsync(administrator, "PUT", $"document/{key}/unpublish", new { cultures = new[] { "fr-FR" } }, NoUnpublish);
        await RefusedAsync(administrator, "PUT", $"document/{key}/move-to-recycle-bin", null, NoDelete);

        Assert.Equal(before, (await tracker.CommitmentAsync(2)).GetRawText());
    }

    private static async Task RefusedAsync(Editor editor, string method, string path, object? body, string reason)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => editor.SendAsync(method, path, body));
        Assert.Contains(reason, System.Text.RegularExpressions.Regex.Unescape(refusal.Message), StringComparison.Ordinal);
    }

    private static async Task ChooseAsync(IPage page, string action)
    {
        await page.Locator("umb-workspace-entity-action-menu").First.ClickAsync();
        await page.Locator("umb-workspace-entity-action-menu uui-menu-item").Filter(new() { HasText = action }).ClickAsync();
    }
}

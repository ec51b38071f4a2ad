using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>From “I have news” to a published report.</summary>
[Collection(OnTrackerSite.Name)]
public sealed class ReportingTests(TrackerSite site, Browser browser)
{
    private const string Note = "La consultation est ouverte jusqu’à la fin du mois.";

    [Fact]
    public async Task A_contributor_reports_in_at_most_eight_interactions_and_an_editor_publishes_it()
    {
        await using var contributor = await site.Cast.ArriveAsync(browser, Role.Contributor);
        var tracker = new Tracker(contributor);

        await tracker.OpenAsync("Tableau");
        await tracker.ClickAsync(tracker.Row(25).GetByRole(AriaRole.Button, new() { NameRegex = new("^Rendre compte") }));
        await tracker.Dialog.GetByRole(AriaRole.Button, new() { Name = "Envoyer pour publication" }).WaitForAsync();
        await contributor.AssertAccessibleAsync();
        await contributor.PictureAsync("tracker-report");
        await tracker.ClickAsync(tracker.Dialog.GetByLabel("Substantiel"));
        await tracker.WriteAsync("Note en français", Note);
        await tracker.WriteAsync("Adresses", "https://www.data.gouv.fr/consultation");
        await tracker.ClickAsync(tracker.Dialog.GetByRole(AriaRole.Button, new() { Name = "Envoyer pour publication" }));
        await contributor.SeeAsync("Le rapport attend sa publication.");

        Assert.InRange(tracker.Interactions, 4, 8);
        contributor.AssertNothingWentWrong();
        Assert.Equal("24 25 26", string.Join(" ", await tracker.NumbersAsync()));

        await PublishAsync();

        var reports = (await tracker.CommitmentAsync(25)).GetProperty("reports").EnumerateArray();
        Assert.Equal("substantial", reports.First(report => report.GetProperty("on").GetString() == TrackerSite.Today).GetProperty("completion").GetString());
    }

    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=board");
        var tracker = new Tracker(editor);
        await tracker.ClickAsync(tracker.Row(9).GetByRole(AriaRole.Button));
        await tracker.WriteAsync("Note en français", Note);
        await tracker.WriteAsync("Adresses", "javascript:alert(1)");
        await tracker.ClickAsync(tracker.Dialog.GetByRole(AriaRole.Button, new() { Name = "Publier le rapport" }));
        await tracker.Dialog.GetByText("Le rapport n’est pas encore complet.").WaitForAsync();

        Assert.Equal("Indiquez l'avancement.", await tracker.Dialog.Locator("#error-completion").InnerTextAsync());
        Assert.Contains("https://", await tracker.Dialog.Locator("#error-evidence").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(Note, await tracker.Dialog.GetByLabel("Note en français", new() { Exact = true }).InputValueAsync());
        await editor.AssertAccessibleAsync();

        await tracker.ClickAsync(tracker.Dialog.GetByLabel("Limité"));
        await tracker.WriteAsync("Adresses", "https://www.data.gouv.fr/negociations");
        await tracker.ClickAsync(tracker.Dialog.GetByRole(AriaRole.Button, new() { Name = "Publier le rapport" }));
        await editor.SeeAsync("Le rapport est publié.");
        await tracker.Row(9).GetByRole(AriaRole.Link, new() { NameRegex = new("^Gouvernement, Limité") }).WaitForAsync();
    }

    /// <summary>The editor finds what waits on the list “À publier”.</summary>
    private async Task PublishAsync()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        var page = editor.Page;
        await page.Locator("ogp-publication-requests li").Filter(new() { HasText = $"{TrackerSite.Today} gouvernement" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.Locator("ogp-choice").First.WaitForAsync();
        await editor.PressAsync("Sauvegarder et publier…");
        await page.Locator("umb-document-publish-modal, umb-document-save-and-publish-modal").GetByRole(AriaRole.Button, new() { Name = "Sauvegarder et publier" }).ClickAsync();
        await editor.SeeAsync("Contenu publié");
        editor.AssertNothingWentWrong();
    }
}

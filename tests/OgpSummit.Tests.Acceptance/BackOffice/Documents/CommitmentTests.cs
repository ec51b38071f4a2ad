using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>A document that is made of blocks.</summary>
[Collection(OnBackOffice.Name)]
public sealed class CommitmentTests(BackOfficeSite site, Browser browser)
{
    private const string New =
        "/umbraco/section/content/workspace/document/create/parent/document/814b525c-4579-540e-9650-14e4e4eabfe9/bad5c135-6d60-5bce-93b6-e41a86bb3aab/fr-FR";

    [Fact]
    public async Task A_milestone_is_written_in_a_dialog_of_its_own_and_shown_on_the_site()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator, New);
        var screen = new DocumentScreen(editor);
        await screen.Field("Titre").WaitForAsync();
        await editor.SettleAsync();
        await screen.Name.FillAsync("Ouvrir les jalons");
        await screen.Field("Titre").FillAsync("Ouvrir les jalons");
        await screen.Tab("Calendrier et constats").ClickAsync();

        await AddMilestoneAsync(screen, "Publier le calendrier", "2017-03-31");
        await screen.PublishAsync();

        var page = await site.Http.GetStringAsync("/fr/plan-d-action/climat-et-developpement-durable/ouvrir-les-jalons/");
        Assert.Contains("Publier le calendrier", page);
        Assert.Contains("datetime=\"2017-03-31\"", page);
        editor.AssertNothingWentWrong();
    }

    private static async Task AddMilestoneAsync(DocumentScreen screen, string title, string due)
    {
        await screen.Page.GetByText("Ajouter Jalon").ClickAsync();
        await screen.Dialog.GetByText("Une étape concrète").ClickAsync();
        var field = screen.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Champ pour Titre", Exact = true });
        await field.WaitForAsync();
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Annuler" }).WaitForAsync();
        await field.FillAsync(title);
        await screen.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Indiquez une date…" }).First.FillAsync(due);
        await screen.ConfirmAsync("Créer");
        await screen.Page.Locator("umb-block-list-entry").WaitForAsync();
    }
}

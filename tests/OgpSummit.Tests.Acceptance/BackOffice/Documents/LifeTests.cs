using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>What happens to a document after it was written.</summary>
[Collection(OnBackOffice.Name)]
public sealed class LifeTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task What_is_missing_is_said_at_its_field_and_the_rest_is_kept()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var screen = new DocumentScreen(editor);
        await screen.BeginNewsAsync("<b>Titre manquant</b>");
        await screen.Field("Titre").FillAsync(string.Empty);
        await screen.Field("Résumé").FillAsync("Ce qui reste.");

        await screen.AskToPublishAsync();

        await screen.SeeNoticeAsync("Le document n’a pu être publié, mais il a été sauvegardé");
        await screen.Page.GetByText("Ce champ est obligatoire").First.WaitForAsync();
        await screen.OpenAsync(await screen.IdAsync());
        Assert.Equal("Ce qui reste.", await screen.Field("Résumé").InputValueAsync());
        Assert.Equal("<b>Titre manquant</b>", await screen.Name.InputValueAsync());
        Assert.Equal(0, await screen.Page.Locator("umb-section-sidebar b").CountAsync());
    }

    [Fact]
    public async Task A_document_is_scheduled_changed_and_rolled_back_with_its_differences_shown()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var screen = new DocumentScreen(editor);
        await screen.BeginNewsAsync("Première version");
        await screen.PublishAsync();
        await screen.Field("Titre").FillAsync("Première version, corrigée");
        await screen.PublishAsync();
        await screen.Tab("Info").ClickAsync();
        Assert.Equal("Publié", (await screen.Page.Locator("umb-document-workspace-view-info uui-tag").First.InnerTextAsync()).Trim());
        await screen.Tab("Contenu").Nth(1).ClickAsync();

        await screen.ActAsync("Version antérieure…");
        await screen.Dialog.Locator(".rollback-item").Nth(1).ClickAsync();
        await screen.Dialog.Locator(".diff-added, .diff-removed").First.WaitForAsync();
        await screen.ConfirmAsync("Version antérieure");
        await screen.SeeNoticeAsync("Le document a été restauré à une version antérieure");
        await screen.OpenAsync(await screen.IdAsync());
        Assert.Equal("Première version", await screen.Field("Titre").InputValueAsync());

        await screen.Button("Voir plus d’options").ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Planifier" }).Last.ClickAsync();
        var start = screen.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "À publier le", Exact = true });
        await start.FillAsync("2020-01-01T10:00");
        await screen.ConfirmAsync("Planifier");
        await screen.Dialog.GetByText("ne peut pas être dans le passé").WaitForAsync();
        await start.FillAsync("2040-01-01T10:00");
        await screen.ConfirmAsync("Planifier");
        await screen.SeeNoticeAsync("Un planning de publication a été mis à jour");
    }

    [Fact]
    public async Task A_document_is_copied_refused_where_it_does_not_belong_trashed_and_restored()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var screen = new DocumentScreen(editor);
        await screen.BeginNewsAsync("Copie conforme");
        await screen.PublishAsync();

        await screen.ActAsync("Copier vers…");
        await screen.ChoosePlaceAsync("Lieux");
        await screen.ConfirmAsync("Copier");
        await screen.SeeNoticeAsync("n'est pas prévu à cet endroit");
        await screen.ActAsync("Copier vers…");
        await screen.ChoosePlaceAsync("Actualités");
        await screen.ConfirmAsync("Copier");
        await screen.SeeNoticeAsync("Copié");

        await editor.OpenAsync(DocumentScreen.News);
        await screen.Page.GetByRole(AriaRole.Row, new() { Name = "Copie conforme (1) Non publié 07/12/2016" }).GetByRole(AriaRole.Link).ClickAsync();
        await screen.Field("Titre").WaitForAsync();
        await editor.SettleAsync();
        await screen.ActAsync("Mettre à la corbeille…");
        await screen.ConfirmAsync("Mettre à la corbeille");
        await screen.Page.GetByText("Lecture seule").First.WaitForAsync();
        await screen.ActAsync("Restaurer…");
        await screen.Dialog.GetByText("Restaurer « Copie conforme (1) » dans « Actualités ».").WaitForAsync();
        await screen.ConfirmAsync("Restaurer");
        await screen.SeeNoticeAsync("Restauré");
    }
}

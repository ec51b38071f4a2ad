using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>The life of a news item, from the first word to the recycle bin.</summary>
[Collection(OnBackOffice.Name)]
public sealed class NewsTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task A_news_item_is_written_with_a_picture_and_links_translated_previewed_and_published()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var screen = new DocumentScreen(editor);
        await screen.BeginNewsAsync("Ouverture du sommet");
        await screen.Field("Résumé").FillAsync("Le sommet ouvre ses portes au palais de Tokyo.");
        await editor.SettleAsync();
        await WriteTextAsync(screen);
        await ChoosePictureAsync(screen);
        await AddSourceAsync(screen);
        await editor.PictureAsync("back-office-news");
        await screen.PublishAsync();
        await editor.AssertAccessibleAsync();

        var page = await site.Http.GetStringAsync("/fr/actualites/ouverture-du-sommet/");
        Assert.Contains("Le sommet ouvre ses portes", page);
        Assert.Contains("<strong>Bienvenue</strong>", page);
        Assert.Contains("href=\"/fr/plan-d-action/\"", page);
        Assert.Contains("https://www.opengovpartnership.org/", page);
        Assert.Matches("<img[^>]+src=\"/media/", page);

        await TranslateAsync(screen);
        await screen.SaveAsync();
        var frame = await PreviewAsync(screen, editor);
        await frame.GetByRole(AriaRole.Heading, new() { Name = "The summit opens" }).WaitForAsync();
        using var draft = await site.Http.GetAsync("/en/news/the-summit-opens/");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, draft.StatusCode);

        await screen.PublishAsync();
        Assert.Contains("The summit opens", await site.Http.GetStringAsync("/en/news/the-summit-opens/"));
        Assert.Empty(editor.Complaints);
        Assert.Empty(editor.Refusals);
    }

    private static async Task WriteTextAsync(DocumentScreen screen)
    {
        var text = screen.Text("Texte");
        await text.ClickAsync();
        await screen.Button("Gras").ClickAsync();
        await text.PressSequentiallyAsync("Bienvenue");
        await text.GetByText("Bienvenue").WaitForAsync();
        await screen.Button("Gras").ClickAsync();
        await screen.Page.Keyboard.TypeAsync(" à tous, selon le plan");
        await screen.Page.Keyboard.PressAsync("Shift+Control+ArrowLeft");
        await screen.Button("Lien").ClickAsync();
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Contenu" }).ClickAsync();
        await screen.ChoosePlaceAsync("Plan d’action");
        await screen.ConfirmAsync("Choisir");
        await screen.ConfirmAsync("Ajouter");
        await text.GetByRole(AriaRole.Link, new() { Name = "plan" }).WaitForAsync();
    }

    private static async Task ChoosePictureAsync(DocumentScreen screen)
    {
        await screen.Page.Locator("umb-input-rich-media").GetByText("Choisir").ClickAsync();
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Illustrations" }).ClickAsync();
        var card = screen.Page.GetByRole(AriaRole.Button, new() { Name = "Paris, 7-9.12.2016" });
        await screen.Dialog.Locator("uui-card-media").Filter(new() { Has = card })
            .ClickAsync(new() { Position = new() { X = 20, Y = 20 } });
        await screen.ConfirmAsync("Choisir");
        await screen.Page.Locator("umb-input-rich-media uui-card-media").WaitForAsync();
    }

    private static async Task AddSourceAsync(DocumentScreen screen)
    {
        await screen.Tab("Sources").ClickAsync();
        await screen.Page.Locator("umb-input-multi-url").GetByText("Ajouter").ClickAsync();
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Manuel" }).ClickAsync();
        var address = screen.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Indiquez une URL…" });
        await address.FillAsync("javascript:alert(1)");
        await screen.ConfirmAsync("Ajouter");
        await screen.Dialog.GetByText("Cette adresse ne peut être suivie").First.WaitForAsync();
        await address.FillAsync("https://www.opengovpartnership.org/");
        await screen.ConfirmAsync("Ajouter");
        await screen.Page.Locator("umb-input-multi-url uui-ref-node").WaitForAsync();
        await screen.Tab("Contenu").Nth(1).ClickAsync();
    }

    private static async Task TranslateAsync(DocumentScreen screen)
    {
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir le choix des versions" }).ClickAsync();
        await screen.Page.GetByText("English (United States)").First.ClickAsync();
        await screen.Page.WaitForURLAsync(address => address.EndsWith("en-US", StringComparison.Ordinal));
        await screen.Name.FillAsync("The summit opens");
        await screen.Field("Titre").FillAsync("The summit opens");
    }

    private static async Task<IFrameLocator> PreviewAsync(DocumentScreen screen, Editor editor)
    {
        var preview = await screen.Page.Context.RunAndWaitForPageAsync(() =>
            screen.Page.GetByRole(AriaRole.Button, new() { Name = "Prévisualiser" }).First.ClickAsync());
        var frame = preview.FrameLocator("iframe");
        await frame.GetByRole(AriaRole.Main).WaitForAsync();
        await preview.GetByText("Prévisualisation", new() { Exact = true }).WaitForAsync();
        await editor.PictureAsync("back-office-preview", preview);
        return frame;
    }
}

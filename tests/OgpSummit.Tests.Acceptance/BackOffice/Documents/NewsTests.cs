using System.Net;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>A news item from the first word to the site, in both languages, and off it again.</summary>
[Collection(OnBackOffice.Name)]
public sealed class NewsTests(BackOfficeSite site, Browser browser)
{
    private const string French = "/fr/actualites/ouverture-du-sommet/";
    private const string English = "/en/news/the-summit-opens/";

    [Fact]
    public async Task A_news_item_is_written_with_a_picture_and_links_translated_previewed_published_and_taken_back()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var screen = new DocumentScreen(editor);
        await screen.BeginNewsAsync("Ouverture du sommet");
        await screen.Field("Résumé").FillAsync("Le sommet ouvre ses portes au palais de Tokyo.");
        await WriteTextAsync(screen);
        await ChoosePictureAsync(screen);
        await AddSourceAsync(screen);
        await editor.PictureAsync("back-office-news");
        await screen.PublishAsync();
        await editor.AssertAccessibleAsync();

        var page = await site.Http.GetStringAsync(French);
        Assert.Contains("Le sommet ouvre ses portes", page);
        Assert.Contains("<strong>Bienvenue</strong> à tous", page);
        Assert.Contains("href=\"/fr/plan-d-action/\"", page);
        Assert.Contains("https://www.opengovpartnership.org/", page);
        Assert.Matches("<img[^>]+src=\"/media/", page);

        await TranslateAsync(screen);
        await screen.SaveAsync();
        var frame = await PreviewAsync(screen, editor);
        await frame.GetByRole(AriaRole.Heading, new() { Name = "The summit opens" }).WaitForAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(English));

        await screen.PublishAsync();
        Assert.Contains("The summit opens", await site.Http.GetStringAsync(English));

        await UnpublishAsync(screen);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(English));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(French));
        editor.AssertNothingWentWrong();
    }

    private static async Task WriteTextAsync(DocumentScreen screen)
    {
        var text = screen.Text("Texte");
        await text.PressSequentiallyAsync("Bienvenue à tous, selon le plan");
        await text.PressAsync("Shift+Control+ArrowLeft");
        await screen.Button("Lien").ClickAsync();
        await screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Contenu" }).ClickAsync();
        await screen.ChoosePlaceAsync("Plan d’action");
        await screen.ConfirmAsync("Choisir");
        await screen.ConfirmAsync("Ajouter");
        await text.GetByRole(AriaRole.Link, new() { Name = "plan" }).WaitForAsync();

        await text.GetByText("Bienvenue").DblClickAsync(new() { Position = new() { X = 20, Y = 8 } });
        await screen.Button("Gras").ClickAsync();
        await text.Locator("strong").WaitForAsync();
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
        await screen.Field("Titre").WaitForAsync();
    }

    /// <summary>The French fields stay on the screen until the English ones, still empty, take their place.</summary>
    private static async Task TranslateAsync(DocumentScreen screen)
    {
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir le choix des versions" }).ClickAsync();
        await screen.Page.GetByText("English (United States)").First.ClickAsync();
        await Assertions.Expect(screen.Name).ToHaveValueAsync(string.Empty, new() { Timeout = 20_000 });
        await Assertions.Expect(screen.Field("Titre")).ToHaveValueAsync(string.Empty, new() { Timeout = 20_000 });
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

    private static async Task UnpublishAsync(DocumentScreen screen)
    {
        await screen.Button("Voir plus d’options").ClickAsync();
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = "Dépublier" }).Last.ClickAsync();
        await screen.ConfirmAsync("Dépublier");
        await screen.SeeNoticeAsync("Document dépublié");
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await site.Http.GetAsync(path);
        return answer.StatusCode;
    }
}

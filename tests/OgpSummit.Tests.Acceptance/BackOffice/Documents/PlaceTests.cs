using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Documents;

/// <summary>Where a document is, by which names, and who put it there.</summary>
[Collection(OnBackOffice.Name)]
public sealed class PlaceTests(BackOfficeSite site, Browser browser)
{
    private const string Page = "ddc16d7e-1952-59f8-8beb-f5adde1018d5";
    private const string Name = "Archives du palais";
    private const string Domain = "archives.example.test";

    [Fact]
    public async Task A_page_is_found_moved_given_a_domain_and_its_history_says_who_did_it()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        await GivenPageAsync(editor);
        var screen = new DocumentScreen(editor);

        await FindAsync(editor);
        await screen.ActAsync("Déplacer…");
        await screen.ChoosePlaceAsync("Le sommet");
        await screen.ConfirmAsync("Choisir");
        await screen.SeeNoticeAsync("Déplacé");

        await AddDomainAsync(screen);
        await screen.ActAsync("Culture et noms d'hôte…");
        await Assertions.Expect(DomainField(screen)).ToHaveValueAsync(Domain, new() { Timeout = 20_000 });

        await editor.OpenAsync(editor.Page.Url + "/view/info");
        var history = editor.Page.Locator("umb-document-history-workspace-info-app");
        await history.GetByText("Contenu déplacé").WaitForAsync();
        await history.GetByText(Cast.NameOf(Role.Administrator)).First.WaitForAsync();
        editor.AssertNothingWentWrong();
    }

    private static async Task GivenPageAsync(Editor editor)
    {
        var home = (await editor.ReadAsync("tree/document/root?skip=0&take=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await editor.SendAsync("POST", "document", new
        {
            id = Guid.NewGuid(),
            parent = new { id = home },
            documentType = new { id = Page },
            template = (object?)null,
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "fr-FR", segment = (string?)null, name = Name } },
        });
    }

    /// <summary>Searches in the header and opens what is found.</summary>
    private static async Task FindAsync(Editor editor)
    {
        await editor.PressAsync("Ouvrir la recherche");
        var search = editor.Page.Locator("umb-search-modal");
        await search.Locator("input").FillAsync(Name);
        await search.GetByText(Name).First.ClickAsync();
        await editor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Champ pour Titre", Exact = true }).WaitForAsync();
    }

    private static async Task AddDomainAsync(DocumentScreen screen)
    {
        await screen.ActAsync("Culture et noms d'hôte…");
        await screen.ConfirmAsync("Ajouter un nouveau domaine");
        await DomainField(screen).FillAsync(Domain);
        await screen.ConfirmAsync("Sauvegarder");
        await DomainField(screen).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    private static ILocator DomainField(DocumentScreen screen) => screen.Dialog.GetByRole(AriaRole.Textbox, new() { Name = "Domaine" });
}

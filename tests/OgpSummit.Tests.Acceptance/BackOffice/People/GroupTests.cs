using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.People;

/// <summary>A group that an administrator makes for one part of the site.</summary>
[Collection(OnBackOffice.Name)]
public sealed class GroupTests(BackOfficeSite site, Browser browser)
{
    private const string Email = "rita@example.test";

    [Fact]
    public async Task Who_is_in_a_new_group_has_its_section_its_language_and_its_part_of_the_tree()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator, "/umbraco/section/user-management/workspace/user-group/create");
        var group = await CreateAsync(administrator, new DocumentScreen(administrator));
        await new Colleague("Rita Relais", Email, group).CreateAsync(administrator);
        administrator.AssertNothingWentWrong();

        await using var rita = await Editor.ArriveAsync(browser, site);
        await rita.SignInAsync(DocumentScreen.News, Email);
        await rita.Page.GetByText("La Déclaration de Paris").First.WaitForAsync();
        await rita.SettleAsync();
        Assert.Equal(["Contenu"], await rita.Page.Locator("umb-backoffice-header-sections uui-tab").EvaluateAllAsync<string[]>("tabs => tabs.map(tab => tab.label)"));
        Assert.Equal(0, await rita.Page.GetByText("Créer Actualité").CountAsync());
        Assert.Equal(0, await rita.Page.GetByText("Plan d’action").CountAsync());
        await SeeLanguagesAsync(rita);
        rita.AssertNothingWentWrong();
    }

    /// <summary>Content below the news, in English, to be read and changed.</summary>
    private static async Task<Guid> CreateAsync(Editor administrator, DocumentScreen screen)
    {
        var page = administrator.Page;
        var form = page.Locator("umb-section-default").Last.GetByRole(AriaRole.Button, new() { Name = "Choisir" });
        await page.Locator("umb-input-with-alias input:not([readonly])").First.FillAsync("Relais anglais");
        await form.Nth(0).ClickAsync();
        await screen.Dialog.GetByText("Contenu", new() { Exact = true }).ClickAsync();
        await screen.ConfirmAsync("Valider");
        await form.Nth(1).ClickAsync();
        await screen.Dialog.GetByText("English (United States)").ClickAsync();
        await screen.ConfirmAsync("Valider");
        await form.Nth(2).ClickAsync();
        await screen.ChoosePlaceAsync("Actualités");
        await screen.ConfirmAsync("Choisir");
        await page.GetByText("Lire", new() { Exact = true }).ClickAsync();
        await page.GetByText("Mettre à jour", new() { Exact = true }).ClickAsync();
        await page.GetByText("Lire dans l’interface", new() { Exact = true }).ClickAsync();
        await page.GetByText("Écrire dans l’interface", new() { Exact = true }).ClickAsync();
        await administrator.PressAsync("Sauvegarder");
        await page.WaitForURLAsync(address => address.Contains("/user-group/edit/"));
        await administrator.SettleAsync();
        return Guid.Parse(page.Url.Split("/edit/")[1][..36]);
    }

    /// <summary>French is read, English is written.</summary>
    private static async Task SeeLanguagesAsync(Editor rita)
    {
        var news = (await rita.ReadAsync("tree/document/children?parentId=1ee06084-99e3-5722-a2f7-5558806ee380&skip=0&take=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        var title = rita.Page.GetByRole(AriaRole.Textbox, new() { Name = "Champ pour Titre", Exact = true });
        await rita.OpenAsync($"/umbraco/section/content/workspace/document/edit/{news}/fr-FR");
        await Assertions.Expect(title).Not.ToBeEditableAsync(new() { Timeout = 20_000 });
        await rita.OpenAsync($"/umbraco/section/content/workspace/document/edit/{news}/en-US");
        await Assertions.Expect(title).ToBeEditableAsync(new() { Timeout = 20_000 });
        await rita.SettleAsync();
    }
}

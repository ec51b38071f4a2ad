using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.People;

/// <summary>A new colleague, from the administrator's first press to her own password.</summary>
[Collection(OnBackOffice.Name)]
public sealed class AccountTests(BackOfficeSite site, Browser browser)
{
    private const string Email = "nina@example.test";
    private const string First = "Rue-de-Varenne-2016";
    private const string Second = "Palais-d-Iena-2016";

    [Fact]
    public async Task Somebody_is_created_arrives_by_a_link_changes_her_password_and_is_shut_out_and_let_in_again()
    {
        await using var administrator = await site.Cast.ArriveAsync(browser, Role.Administrator, "/umbraco/section/user-management");
        var link = await CreateAsync(administrator);

        await using var nina = await Editor.ArriveAsync(browser, site);
        await ArriveByLinkAsync(nina, link);
        await ChangePasswordAsync(nina);

        await ActAsync(administrator, "Désactiver");
        await administrator.SeeAsync("est à présent désactivé");
        await nina.Page.GotoAsync("/umbraco/section/media");
        await nina.Page.Locator("input[autocomplete=username]").WaitForAsync();

        await ActAsync(administrator, "Activer");
        await administrator.SeeAsync("est à présent activé");
        await nina.SignInAsync("/umbraco", Email, Second);
        administrator.AssertNothingWentWrong();
    }

    /// <returns>The link that the administrator passes on.</returns>
    private static async Task<string> CreateAsync(Editor administrator)
    {
        var page = administrator.Page;
        var dialog = page.Locator("umb-backoffice-modal-container").Locator("uui-modal-sidebar, uui-modal-dialog").Last;
        await administrator.PressAsync("Créer");
        await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Nom" }).FillAsync("Nina Nouvelle");
        await dialog.Locator("input[type=email]").FillAsync(Email);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Choisir" }).ClickAsync();
        await dialog.Locator("umb-user-group-ref").Filter(new() { HasText = "Éditeurs" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Choisir" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Créer l’utilisateur" }).ClickAsync();
        await dialog.GetByText("Utilisateur créé : Nina Nouvelle").WaitForAsync();
        await dialog.GetByText("Aller au profil").ClickAsync();

        await ActAsync(administrator, "Lien de connexion");
        var link = await dialog.GetByRole(AriaRole.Textbox, new() { Name = "Lien" }).InputValueAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Fermer" }).ClickAsync();
        return link;
    }

    private static async Task ArriveByLinkAsync(Editor nina, string link)
    {
        await nina.Page.GotoAsync(link);
        await nina.Page.Locator("input[autocomplete=new-password]").FillAsync(First);
        await nina.PressAsync("Enregistrer");
        await nina.SeeAsync("Le mot de passe est enregistré");
        await nina.SignInAsync("/umbraco", Email, First);
    }

    private static async Task ChangePasswordAsync(Editor nina)
    {
        await nina.PressAsync("Options de profil");
        await nina.PressAsync("Modifier le mot de passe");
        await nina.Page.Locator("#oldPassword input").FillAsync(First);
        await nina.Page.Locator("#newPassword input").FillAsync(Second);
        await nina.Page.Locator("#confirmPassword input").FillAsync(Second);
        await nina.PressAsync("Confirmer");
        await nina.SeeAsync("Mot de passe modifié");
    }

    private static async Task ActAsync(Editor administrator, string label)
    {
        await administrator.PressAsync("Actions");
        await administrator.Page.GetByRole(AriaRole.Button, new() { Name = label }).Last.ClickAsync();
        if (label is "Activer" or "Désactiver")
        {
            await administrator.Page.Locator("umb-confirm-modal").GetByRole(AriaRole.Button, new() { Name = label }).ClickAsync();
        }
    }
}

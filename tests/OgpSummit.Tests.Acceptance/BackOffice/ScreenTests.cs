using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>The main screens as an administrator finds them.</summary>
[Collection(OnBackOffice.Name)]
public sealed class ScreenTests(BackOfficeSite site, Browser browser)
{
    [Theory]
    [InlineData("back-office-list", "content/workspace/document/edit/1ee06084-99e3-5722-a2f7-5558806ee380", "La Déclaration de Paris")]
    [InlineData("back-office-media", "media/workspace/media/edit/ae89ac9b-9a3d-5fb2-8698-47a31a869608", "Salle Pleyel, Paris")]
    [InlineData("back-office-users", "user-management", "Administrateurs, Données sensibles")]
    public async Task A_screen_is_accessible_and_says_nothing_in_keys_or_objects(string picture, string screen, string words)
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/" + screen);
        await editor.Page.GetByText(words).First.WaitForAsync();

        await editor.AssertAccessibleAsync();
        await editor.PictureAsync(picture);

        Assert.Equal(0, await editor.Page.GetByText("[object Object]").CountAsync());
        Assert.Equal(0, await editor.Page.GetByText("#ogp").CountAsync());
        editor.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("settings/workspace/document-type-root/edit/null", "Nom", "Type d’élément")]
    [InlineData("settings/workspace/language-root", "Nom", "Code ISO", "Par défaut", "Obligatoire", "Repli")]
    [InlineData("translation/dashboard", "Nom")]
    public async Task The_heads_of_a_list_are_in_the_language_of_the_reader(string screen, params string[] heads)
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/" + screen);
        await editor.Page.Locator("umb-table uui-table-head-cell").First.WaitForAsync();

        Assert.Equal(heads, (await editor.Page.Locator("umb-table uui-table-head-cell").AllInnerTextsAsync())
            .Select(head => head.Trim()).Where(head => head.Length > 0).Take(heads.Length));
    }

    [Fact]
    public async Task Types_of_media_and_their_fields_are_named_in_the_language_of_the_reader()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync("/umbraco/section/media");
        await editor.PressAsync("Créer");
        await editor.SeeAsync("Image vectorielle (SVG)");

        await editor.OpenAsync("/umbraco/section/media/workspace/media/edit/ae89ac9b-9a3d-5fb2-8698-47a31a869608/invariant/view/info");
        await editor.SeeAsync("Dossier");
        Assert.Equal("Type de média", await editor.Page.Locator("umb-localize[key=content_mediaType]").EvaluateAsync<string>(
            "term => term.shadowRoot.textContent.trim()"));

        await editor.OpenAsync("/umbraco/section/media/workspace/media/edit/f36664a2-0507-5bd8-b534-d43787a50e22");
        await editor.SeeAsync("Taille du fichier");
        Assert.Equal(0, await editor.Page.GetByText("#ogp").CountAsync());
        Assert.Empty(editor.Complaints);
    }

    [Fact]
    public async Task The_door_is_there_for_a_picture()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.Page.GotoAsync("/umbraco/login");
        await editor.Page.Locator("#password").WaitForAsync();

        await editor.AssertAccessibleAsync();
        await editor.PictureAsync("back-office-sign-in");
    }
}

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
        Assert.Empty(editor.Complaints);
        Assert.Empty(editor.Refusals);
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

using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>The dialog in which somebody sets up an authenticator app.</summary>
[Collection(OnBackOffice.Name)]
public sealed class TwoFactorTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task A_second_factor_is_offered_with_a_picture_and_a_wrong_code_is_told()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor);
        await editor.Page.Locator("umb-current-user-header-app").ClickAsync();
        // The panel slides in, and a button is not pressed on the way.
        await editor.SettleAsync();
        await editor.PressAsync("Double authentification");
        await editor.Page.Locator("umb-current-user-mfa-modal").GetByRole(AriaRole.Button, new() { Name = "Activer" }).ClickAsync();
        await editor.Page.Locator("umb-mfa-provider-default #qrCode").WaitForAsync();
        editor.AssertNothingWentWrong();

        await editor.Page.Locator("umb-mfa-provider-default #code input").FillAsync("000000");
        await editor.Page.Locator("umb-mfa-provider-default uui-button[type=submit]").ClickAsync();

        await editor.Page.GetByText("Code non valide").First.WaitForAsync();
    }
}

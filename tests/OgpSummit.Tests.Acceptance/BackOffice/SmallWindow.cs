using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>The window in which somebody signs in again whose session has ended.</summary>
internal static class SmallWindow
{
    /// <summary>As the administrator, who is asked to.</summary>
    public static async Task SignInAgainAsync(this Editor editor)
    {
        var small = await editor.Page.RunAndWaitForPopupAsync(() => editor.Page.Locator("umb-app-auth-modal uui-button").First.ClickAsync());
        await small.Locator("input[autocomplete=username]").FillAsync(BackOfficeSite.Email);
        await small.Locator("input[autocomplete=current-password]").FillAsync(BackOfficeSite.Password);
        await small.Locator("form button[type=submit], form button:not([type])").First.ClickAsync();
        await editor.Page.Locator("umb-app-auth-modal").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.True(small.IsClosed);
    }
}

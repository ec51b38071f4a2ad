using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>What is asked above a screen.</summary>
[Collection(OnBackOffice.Name)]
public sealed class DialogTests(BackOfficeSite site, Browser browser)
{
    /// <summary>What the client says to itself whenever a part of the screen arrived.</summary>
    private const string Arrive = "window.dispatchEvent(new CustomEvent('navigationsuccess'))";

    [Fact]
    public async Task A_dialog_stays_while_its_screen_still_arrives_and_goes_with_the_screen()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var screen = new DocumentScreen(editor);
        await screen.OpenAsync(Cast.Axis);
        await screen.Button("Sauvegarder…").ClickAsync();
        var question = screen.Dialog.GetByRole(AriaRole.Button, new() { Name = "Sauvegarder", Exact = true });
        await question.WaitForAsync();

        await editor.Page.EvaluateAsync(Arrive);
        await editor.Page.EvaluateAsync("history.replaceState(null, '', location.pathname + '/view/content')");
        await editor.SettleAsync();
        Assert.True(await question.IsVisibleAsync());

        await editor.Page.EvaluateAsync("history.pushState(null, '', '/umbraco/section/media')");
        await question.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}

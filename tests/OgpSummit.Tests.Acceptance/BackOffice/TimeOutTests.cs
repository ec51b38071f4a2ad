using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>A session that is about to end because nobody does anything.</summary>
[Collection(OnShortSessions.Name)]
public sealed class TimeOutTests(ShortSessions site, Browser browser)
{
    private const string Written = "Écrit longuement.";

    [Fact]
    public async Task What_was_written_outlives_the_warning_and_the_end_of_the_session()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await HurryAsync(editor);
        await editor.SignInAsync($"/umbraco/section/content/workspace/document/edit/{Cast.Axis}");
        var summary = new DocumentScreen(editor).Field("Résumé");
        var warning = editor.Page.Locator("umb-auth-timeout-modal");

        await warning.GetByRole(AriaRole.Button, new() { Name = "Rester connecté" }).ClickAsync();
        await warning.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await summary.FillAsync(Written);
        await warning.WaitForAsync();
        await editor.SeeAsync("La session a expiré");
        await editor.Page.Context.ClearCookiesAsync();
        await editor.SignInAgainAsync();

        Assert.Equal(Written, await summary.InputValueAsync());
        Assert.Contains($"/edit/{Cast.Axis}", editor.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await warning.CountAsync());
    }

    /// <summary>The client looks every 30 seconds and a minute ahead: here every six, and 28 seconds ahead.</summary>
    private static async Task HurryAsync(Editor editor) => await editor.Page.Context.RouteAsync("**/token-check.worker.js", async route =>
    {
        var answer = await route.FetchAsync();
        var text = await answer.TextAsync();
        Assert.Contains("3e4", text, StringComparison.Ordinal);
        Assert.Contains("r=60", text, StringComparison.Ordinal);
        await route.FulfillAsync(new() { Response = answer, Body = text.Replace("3e4", "6e3").Replace("r=60", "r=28") });
    });
}

/// <summary>Where nobody is idle for long.</summary>
public sealed class ShortSessions : BackOfficeSite
{
    protected override IReadOnlyDictionary<string, string> MoreSettings => new Dictionary<string, string>
    {
        ["Umbraco:CMS:Global:TimeOut"] = "00:00:40",
    };
}

/// <summary>One journey at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnShortSessions : ICollectionFixture<ShortSessions>
{
    public const string Name = "Short sessions";
}

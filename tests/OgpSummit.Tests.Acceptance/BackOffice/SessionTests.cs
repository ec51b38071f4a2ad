using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>A session that ends while somebody writes.</summary>
[Collection(OnBackOffice.Name)]
public sealed class SessionTests(BackOfficeSite site, Browser browser)
{
    private const string Page = "ddc16d7e-1952-59f8-8beb-f5adde1018d5";

    [Fact]
    public async Task Whoever_signs_in_again_in_the_small_window_saves_what_was_written()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var id = await GivenPageAsync(editor);
        await editor.OpenAsync($"/umbraco/section/content/workspace/document/edit/{id}");
        await editor.Page.Locator("umb-document-workspace-split-view-variant-selector input").First.FillAsync("Écrit avant la fin");

        await editor.Page.Context.ClearCookiesAsync();
        await SaveAsync(editor);
        await editor.SignInAgainAsync();
        await SaveAsync(editor);
        await editor.SettleAsync();

        var variants = (await editor.ReadAsync($"document/{id}")).GetProperty("variants");
        Assert.Contains(variants.EnumerateArray(), variant => variant.GetProperty("name").GetString() == "Écrit avant la fin");
    }

    [Fact]
    public async Task Whoever_has_signed_out_is_spoken_to_in_the_language_of_the_page()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);

        await editor.Page.GotoAsync("/umbraco/logout");

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter avec" }).WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Heading, new() { Name = "Bienvenue" }).WaitForAsync();
        Assert.Equal("fr-fr", (await editor.Page.EvaluateAsync<string>("() => document.documentElement.lang")).ToLowerInvariant());
        editor.AssertNothingWentWrong();
    }

    private static async Task<Guid> GivenPageAsync(Editor editor)
    {
        var id = Guid.NewGuid();
        var home = (await editor.ReadAsync("tree/document/root?skip=0&take=1")).GetProperty("items")[0].GetProperty("id").GetGuid();
        await editor.SendAsync("POST", "document", new
        {
            id,
            parent = new { id = home },
            documentType = new { id = Page },
            template = (object?)null,
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "fr-FR", segment = (string?)null, name = $"Session {id}" } },
        });
        return id;
    }

    /// <summary>The footer's button asks for the languages when there are several.</summary>
    private static async Task SaveAsync(Editor editor)
    {
        await editor.PressAsync("Sauvegarder…");
        await editor.Page.Locator("umb-document-save-modal uui-button[label='Sauvegarder']").ClickAsync();
    }
}

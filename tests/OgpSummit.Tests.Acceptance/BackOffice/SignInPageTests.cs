using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>The page where editors sign in, as they see it.</summary>
[Collection(OnBackOffice.Name)]
public sealed class SignInPageTests(BackOfficeSite site, Browser browser)
{
    private const string Login = "/umbraco/login";
    private const string Wrong = "wrong password";
    private const int Phone = 360;

    public static MatrixTheoryData<string, ColorScheme> Pages { get; } = new(
        [Login, Wrong, Login + "/forgotten", Login + "?flow=invite-user&userId=x&inviteCode=y"],
        [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing(string page, ColorScheme scheme)
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await OpenAsync(editor, page);

        var wide = await editor.Page.RunAxe();
        await editor.Page.SetViewportSizeAsync(Phone, 740);
        var narrow = await editor.Page.RunAxe();

        Assert.Empty(wide.Violations.Concat(narrow.Violations).Select(violation =>
            $"{violation.Id}: {violation.Help} – {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
    }

    [Theory]
    [InlineData("fr-FR", "L’adresse ou le mot de passe n’est pas le bon.")]
    [InlineData("en-GB", "The address or the password is not right.")]
    public async Task A_wrong_password_is_told_and_the_right_one_opens_the_back_office(string language, string alert)
    {
        await using var editor = await Editor.ArriveAsync(browser, site, language);
        await editor.Page.GotoAsync("/umbraco");
        await FillInAsync(editor.Page, BackOfficeSite.Email, Wrong);

        Assert.Equal(alert, await editor.Page.GetByRole(AriaRole.Alert).InnerTextAsync());
        Assert.Equal("password", await FocusedAsync(editor.Page));

        await editor.Page.Locator("#password").FillAsync(BackOfficeSite.Password);
        await editor.Page.Keyboard.PressAsync("Enter");
        await editor.Page.Locator("umb-backoffice-header").WaitForAsync();
    }

    [Fact]
    public async Task The_password_can_be_looked_at_before_it_is_sent()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.Page.GotoAsync(Login);
        var password = editor.Page.Locator("#password");
        await password.FillAsync("what I typed");

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Afficher le mot de passe" }).ClickAsync();
        Assert.Equal("text", await password.GetAttributeAsync("type"));
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Masquer le mot de passe" }).ClickAsync();
        Assert.Equal("password", await password.GetAttributeAsync("type"));
    }

    [Fact]
    public async Task The_keyboard_goes_from_field_to_field()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.Page.GotoAsync(Login);

        Assert.Equal("username", await FocusedAsync(editor.Page));
        await editor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("password", await FocusedAsync(editor.Page));
        await editor.Page.Keyboard.PressAsync("Tab");
        await editor.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("submit", await editor.Page.EvaluateAsync<string>("document.activeElement.type"));
        Assert.NotEqual("none", await editor.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
    }

    [Fact]
    public async Task The_page_is_there_without_a_complaint_in_both_languages()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.Page.GotoAsync(Login);
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();

        Assert.Equal("Sign in", await editor.Page.Locator("h1").InnerTextAsync());
        editor.AssertNothingWentWrong();
    }

    [Fact]
    public async Task Whoever_signs_out_has_to_sign_in_again()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        await editor.Page.Locator("umb-current-user-header-app").ClickAsync();
        await editor.PressAsync("Déconnexion");
        await editor.Page.WaitForURLAsync(address => address.Contains("/umbraco/logout") || address.Contains(Login));

        await editor.Page.GotoAsync("/umbraco/section/content");

        await editor.Page.WaitForURLAsync(address => address.Contains(Login));
        await editor.Page.Locator("#password").WaitForAsync();
    }

    private static async Task OpenAsync(Editor editor, string page)
    {
        await editor.Page.GotoAsync(page == Wrong ? Login : page);
        if (page == Wrong)
        {
            await FillInAsync(editor.Page, "somebody@example.test", Wrong);
        }
    }

    private static async Task FillInAsync(IPage page, string userName, string password)
    {
        await page.Locator("#username").FillAsync(userName);
        await page.Locator("#password").FillAsync(password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#alert").WaitForAsync();
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}

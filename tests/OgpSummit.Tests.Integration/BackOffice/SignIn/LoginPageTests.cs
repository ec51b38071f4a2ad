using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using OgpSummit.Runtime.BackOffice.SignIn.Pages;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>The page as a browser without script meets it.</summary>
[Collection(OnSignInSite.Name)]
public sealed class LoginPageTests(SignInSite signIn)
{
    private const string Page = "/umbraco/login";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_page_and_from_there_back()
    {
        using var session = EditorSession.Open(_site.Address);
        using var sent = await session.AuthorizeAsync(EditorSession.NewVerifier());
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var page = sent.Headers.Location!.ToString();
        Assert.StartsWith("/umbraco/login?ReturnUrl=%2Fumbraco%2Fmanagement", page);

        using var submitted = await SubmitAsync(session, page, BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        using var authorized = await session.Client.GetAsync(submitted.Headers.Location);
        Assert.StartsWith(session.Callback + "?code=%5Bredacted%5D", authorized.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/umbraco/management/api/v1/security/back-office/authorize@evil.example")]
    [InlineData("/fr/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    public async Task It_leads_nowhere_but_into_the_back_office(string returnUrl)
    {
        using var session = EditorSession.Open(_site.Address);

        using var submitted = await SubmitAsync(
            session,
            $"{Page}?ReturnUrl={Uri.EscapeDataString(returnUrl)}",
            BackOfficeSite.AdministratorEmail,
            BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Redirect, submitted.StatusCode);
        Assert.Equal("/umbraco", submitted.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_wrong_password_is_told_in_the_browsers_language_and_keeps_the_name()
    {
        using var session = EditorSession.Open(_site.Address);
        session.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-GB, fr;q=0.5");

        using var submitted = await SubmitAsync(session, Page, "no\"body<b>@example.test", "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, submitted.StatusCode);
        var document = await ParseAsync(submitted);
        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("The address or the password is not right.", document.QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal("no\"body<b>@example.test", Field(document, "username").Value);
        Assert.Equal("", Field(document, "password").Value);
        Assert.Null(session.Cookie("UMB_UCONTEXT"));
    }

    [Theory]
    [InlineData("fr-FR", "fr")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("de, en;q=0.5, fr;q=0.9", "fr")]
    [InlineData("de", "fr")]
    [InlineData("", "fr")]
    [InlineData("*", "fr")]
    public async Task It_speaks_the_browsers_language(string accepted, string language)
    {
        using var session = EditorSession.Open(_site.Address);
        session.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);

        var document = await ParseAsync(await session.Client.GetAsync(Page));

        Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_switch_changes_the_language_and_nothing_else()
    {
        using var session = EditorSession.Open(_site.Address);
        using var sent = await session.AuthorizeAsync(EditorSession.NewVerifier());
        var french = await ParseAsync(await session.Client.GetAsync(sent.Headers.Location));

        var english = await ParseAsync(await session.Client.GetAsync(french.QuerySelector(".language")!.GetAttribute("href")));

        Assert.Equal("en", english.DocumentElement.GetAttribute("lang"));
        var back = english.QuerySelector(".language")!.GetAttribute("href")!;
        Assert.Contains(sent.Headers.Location!.ToString()[(Page + "?").Length..], back);
        Assert.Contains("lang=fr", back);
    }

    [Fact]
    public async Task Password_managers_find_what_they_look_for()
    {
        var document = await ParseAsync(await _site.Visitor.GetAsync(Page));

        Assert.Equal("username", Field(document, "username").GetAttribute("autocomplete"));
        Assert.Equal("current-password", Field(document, "password").GetAttribute("autocomplete"));
        Assert.Equal("post", document.QuerySelector("form")!.GetAttribute("method"));
    }

    [Fact]
    public async Task A_form_of_another_site_signs_nobody_in()
    {
        using var session = EditorSession.Open(_site.Address);
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("username", BackOfficeSite.AdministratorEmail),
            KeyValuePair.Create("password", BackOfficeSite.Password),
        ]);

        using var response = await session.Client.PostAsync(Page, form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(session.Cookie("UMB_UCONTEXT"));
    }

    [Fact]
    public async Task Its_policy_lets_nothing_of_others_in()
    {
        using var response = await _site.Visitor.GetAsync(Page);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        var document = await ParseAsync(response);
        Assert.Empty(document.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
    }

    [Fact]
    public async Task Its_files_are_there_to_stay()
    {
        var document = await ParseAsync(await _site.Visitor.GetAsync(Page));
        var files = document.QuerySelectorAll("link[rel=stylesheet], script").Select(element =>
            element.GetAttribute("href") ?? element.GetAttribute("src")!);

        foreach (var file in files)
        {
            using var response = await _site.Visitor.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public void Everything_is_said_in_both_languages() =>
        Assert.Equal(PageTexts.Of("fr").Names.Order(), PageTexts.Of("en").Names.Order());

    [Fact]
    public async Task A_disabled_account_is_told_so_by_the_right_password_alone()
    {
        var user = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        await _site.ChangeAsync(user, current => current.IsApproved = false);
        using var session = EditorSession.Open(_site.Address);

        using var wrong = await SubmitAsync(session, Page, user.Username, "wrong");
        using var right = await SubmitAsync(session, Page, user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, right.StatusCode);
        Assert.Null(session.Cookie("UMB_UCONTEXT"));
    }

    internal static async Task<HttpResponseMessage> SubmitAsync(
        EditorSession session, string page, string userName, string password) =>
        await FillInAsync(session, page, ("username", userName), ("password", password));

    /// <summary>Opens a page and sends its form as a browser would.</summary>
    internal static async Task<HttpResponseMessage> FillInAsync(
        EditorSession session, string page, params (string Name, string Value)[] values)
    {
        var document = await ParseAsync(await session.Client.GetAsync(page));
        var fields = document.QuerySelectorAll("form input").OfType<IHtmlInputElement>()
            .ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in values)
        {
            fields[name] = value;
        }

        return await session.Client.PostAsync(page, new FormUrlEncodedContent(fields));
    }

    internal static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    private static IHtmlInputElement Field(IHtmlDocument document, string name) =>
        (IHtmlInputElement)document.QuerySelector($"input[name={name}]")!;
}

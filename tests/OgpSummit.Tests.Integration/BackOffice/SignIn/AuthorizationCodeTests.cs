using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>From the sign-in cookie to tokens: what the authorization server gives out, to whom, and where it is kept.</summary>
[Collection(OnSignInSite.Name)]
public sealed class AuthorizationCodeTests(SignInSite signIn)
{
    private const string Protected = EditorSession.Api + "/user/current";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task An_administrator_signs_in_and_is_served()
    {
        using var session = await _site.AdministratorAsync();

        using var response = await session.Client.GetAsync(Protected);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_code_lies_in_a_cookie_and_not_in_the_address()
    {
        using var session = await LoggedInAsync();

        using var response = await session.AuthorizeAsync(EditorSession.NewVerifier());

        var query = QueryHelpers.ParseQuery(response.Headers.Location!.Query);
        Assert.Equal(session.Callback, response.Headers.Location.GetLeftPart(UriPartial.Path));
        Assert.Equal(EditorSession.Redacted, query["code"]);
        Assert.Equal("state", query["state"]);
        Assert.DoesNotContain(session.Cookie("umbPkceCode")!, response.Headers.Location.ToString());
    }

    [Fact]
    public async Task The_tokens_lie_in_cookies_that_no_script_reads()
    {
        using var session = await LoggedInAsync();
        var verifier = EditorSession.NewVerifier();
        using var authorized = await session.AuthorizeAsync(verifier);

        using var response = await session.ExchangeAsync(verifier);

        var body = (await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync()))!;
        Assert.Equal(EditorSession.Redacted, (string?)body["access_token"]);
        Assert.Equal(EditorSession.Redacted, (string?)body["refresh_token"]);
        Assert.Equal("Bearer", (string?)body["token_type"]);
        Assert.InRange((int)body["expires_in"]!, 298, 300);
        var cookies = response.Headers.GetValues("Set-Cookie").Where(cookie => !cookie.Contains("expires=")).ToList();
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, cookie => Assert.EndsWith("; path=/; samesite=strict; httponly", cookie));
    }

    [Theory]
    [InlineData("redirect_uri", "https://evil.example/umbraco/oauth_complete")]
    [InlineData("redirect_uri", "//evil.example/umbraco/oauth_complete")]
    [InlineData("redirect_uri", "/umbraco/oauth_complete")]
    [InlineData("redirect_uri", "")]
    [InlineData("client_id", "nobody")]
    [InlineData("client_id", "")]
    [InlineData("code_challenge", "")]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("response_type", "token")]
    [InlineData("response_mode", "form_post\r\nX: y")]
    public async Task An_authorization_for_somebody_else_is_refused_on_the_spot(string parameter, string value)
    {
        using var session = await LoggedInAsync();

        using var response = await session.Client.GetAsync(session.AuthorizeAddress(EditorSession.NewVerifier(), (parameter, value)));

        if (response.StatusCode == HttpStatusCode.Redirect)
        {
            Assert.StartsWith(session.Callback + "?error=", response.Headers.Location!.ToString());
        }
        else
        {
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        Assert.Null(session.Cookie("umbPkceCode"));
    }

    [Theory]
    [InlineData("/umbraco/oauth_complete/")]
    [InlineData("/umbraco/oauth_complete?x=y")]
    [InlineData("/umbraco/oauth_complete#x")]
    [InlineData("/fr/")]
    public async Task A_code_goes_to_no_other_page_of_the_site(string path)
    {
        using var session = await LoggedInAsync();
        var elsewhere = new Uri(session.Address, path).ToString();

        using var response = await session.Client.GetAsync(
            session.AuthorizeAddress(EditorSession.NewVerifier(), ("redirect_uri", elsewhere)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_code_is_of_no_use_without_its_verifier()
    {
        using var session = await LoggedInAsync();
        using var authorized = await session.AuthorizeAsync(EditorSession.NewVerifier());

        using var response = await session.ExchangeAsync(EditorSession.NewVerifier());

        Assert.Equal("invalid_grant", await ErrorAsync(response));
        Assert.Null(session.Cookie("umbAccessToken"));
    }

    [Fact]
    public async Task A_code_that_is_used_again_ends_the_session()
    {
        using var session = await LoggedInAsync();
        var verifier = EditorSession.NewVerifier();
        using var authorized = await session.AuthorizeAsync(verifier);
        var code = session.Cookie("umbPkceCode")!;
        using var first = await session.ExchangeAsync(verifier);
        session.SendBearer();
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);

        session.SetCookie("umbPkceCode", code);
        using var second = await session.ExchangeAsync(verifier);

        Assert.Equal("invalid_grant", await ErrorAsync(second));
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("client_credentials")]
    [InlineData("urn:ietf:params:oauth:grant-type:device_code")]
    public async Task There_is_no_other_way_to_a_token(string grant)
    {
        using var session = EditorSession.Open(_site.Address);

        using var response = await session.TokenAsync(
            ("grant_type", grant), ("username", BackOfficeSite.AdministratorEmail), ("password", BackOfficeSite.Password));

        Assert.Equal("unsupported_grant_type", await ErrorAsync(response));
    }

    [Fact]
    public async Task A_browser_that_did_not_sign_in_gets_no_code()
    {
        using var session = EditorSession.Open(_site.Address);

        using var response = await session.AuthorizeAsync(EditorSession.NewVerifier());

        Assert.StartsWith("/umbraco/login?ReturnUrl=", response.Headers.Location!.ToString());
        Assert.Null(session.Cookie("umbPkceCode"));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_leads_to_the_clients_page()
    {
        using var session = await _site.AdministratorAsync();
        var (access, refresh) = (session.Cookie("umbAccessToken")!, session.Cookie("umbRefreshToken")!);
        var after = new Uri(session.Address, "/umbraco/logout").ToString();

        using var response = await session.Client.GetAsync(
            $"{EditorSession.SignIn}/signout?post_logout_redirect_uri={Uri.EscapeDataString(after)}");

        Assert.Equal(after, response.Headers.Location!.ToString());
        Assert.Null(session.Cookie("umbAccessToken"));
        session.SetCookie("umbAccessToken", access);
        session.SetCookie("umbRefreshToken", refresh);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal("invalid_grant", await ErrorAsync(await session.RefreshAsync()));
        Assert.StartsWith(
            "/umbraco/login", (await session.AuthorizeAsync(EditorSession.NewVerifier())).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Signing_out_leads_to_no_other_site()
    {
        using var session = await _site.AdministratorAsync();

        using var response = await session.Client.GetAsync(
            $"{EditorSession.SignIn}/signout?post_logout_redirect_uri=https%3A%2F%2Fevil.example%2Fumbraco%2Flogout");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    private async Task<EditorSession> LoggedInAsync()
    {
        var session = EditorSession.Open(_site.Address);
        using var login = await session.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        return session;
    }

    private static async Task<string?> ErrorAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return (string?)(await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync()))!["error"];
    }
}

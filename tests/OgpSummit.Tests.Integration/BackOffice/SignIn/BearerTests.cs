using System.Net;
using System.Net.Http.Headers;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>What a request must bring to be served.</summary>
[Collection(OnSignInSite.Name)]
public sealed class BearerTests(SignInSite signIn)
{
    private const string Protected = EditorSession.Api + "/user/current";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task A_visitor_is_refused_without_a_word()
    {
        using var response = await _site.Visitor.GetAsync(Protected);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task The_cookies_alone_prove_nothing()
    {
        using var session = await _site.AdministratorAsync();
        session.Client.DefaultRequestHeaders.Authorization = null;

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected + "?access_token=[redacted]")).StatusCode);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("access_token", EditorSession.Redacted)]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.PostAsync(EditorSession.Api + "/data-type", form)).StatusCode);
    }

    [Fact]
    public async Task The_header_alone_proves_nothing()
    {
        using var session = EditorSession.Open(_site.Address);
        session.SendBearer();

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task The_token_in_the_header_proves_nothing_either()
    {
        using var session = await _site.AdministratorAsync();
        using var thief = EditorSession.Open(_site.Address);
        thief.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", session.Cookie("umbAccessToken"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task The_sign_in_cookie_travels_to_the_authorization_server_alone()
    {
        using var session = EditorSession.Open(_site.Address);
        using var login = await session.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);
        var cookie = login.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("UMB_UCONTEXT=", StringComparison.Ordinal));
        session.SendBearer();
        session.SetCookie("UMB_UCONTEXT", session.Cookie("UMB_UCONTEXT")!);
        session.SetCookie("umbAccessToken", session.Cookie("UMB_UCONTEXT")!);

        Assert.Contains("; path=/umbraco/management/api/v1/security/back-office; samesite=strict; httponly", cookie);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[redacted]")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxZTcwZjg0MS1jMjYxLTQxM2ItYWJiMi0yZDY4Y2RiOTYwOTQifQ.")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_forged_cookie_is_refused(string value)
    {
        using var session = EditorSession.Open(_site.Address);
        session.SetCookie("umbAccessToken", value);
        session.SendBearer();

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task A_changed_cookie_is_refused()
    {
        using var session = await _site.AdministratorAsync();
        var token = session.Cookie("umbAccessToken")!;
        var middle = token.Length / 2;
        session.SetCookie("umbAccessToken", token[..middle] + (token[middle] == 'A' ? 'B' : 'A') + token[(middle + 1)..]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task A_refresh_token_is_no_access_token()
    {
        using var session = await _site.AdministratorAsync();
        session.SetCookie("umbAccessToken", session.Cookie("umbRefreshToken")!);

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task A_request_has_the_rights_its_user_has_now()
    {
        var user = await _site.GivenUserAsync(Constants.Security.AdminGroupKey);
        using var session = await _site.SignInAsync(user.Username);
        const string settings = EditorSession.Api + "/tree/data-type/root?skip=0&take=1";
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(settings)).StatusCode);

        await _site.ChangeAsync(user, current => current.ClearGroups());

        Assert.Equal(HttpStatusCode.Forbidden, (await session.Client.GetAsync(settings)).StatusCode);
    }
}

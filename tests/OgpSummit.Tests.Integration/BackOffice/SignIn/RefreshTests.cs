using System.Net;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>A session during a long edit, in several tabs.</summary>
[Collection(OnSignInSite.Name)]
public sealed class RefreshTests(SignInSite signIn)
{
    private const string Protected = EditorSession.Api + "/user/current";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task An_old_access_token_is_refused_and_a_fresh_one_is_to_be_had()
    {
        using var session = await _site.AdministratorAsync();

        signIn.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await session.RefreshAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task An_edit_of_hours_goes_on_as_long_as_somebody_is_there()
    {
        using var session = await _site.AdministratorAsync();

        for (var turn = 0; turn < 20; turn++)
        {
            signIn.Clock.Advance(TimeSpan.FromMinutes(15));
            Assert.Equal(HttpStatusCode.OK, (await session.RefreshAsync()).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task A_session_that_nobody_used_for_the_sites_time_out_is_over()
    {
        using var session = await _site.AdministratorAsync();

        signIn.Clock.Advance(TimeSpan.FromMinutes(21));

        Assert.Equal(HttpStatusCode.BadRequest, (await session.RefreshAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.StartsWith(
            "/umbraco/login", (await session.AuthorizeAsync(EditorSession.NewVerifier())).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Tabs_that_refresh_at_once_all_go_on()
    {
        using var session = await _site.AdministratorAsync();
        using var other = Copy(session);

        for (var round = 0; round < 5; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(tab => (tab % 2 == 0 ? session : other).RefreshAsync()));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        }

        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task A_refresh_token_is_replaced_by_each_use()
    {
        using var session = await _site.AdministratorAsync();
        var old = session.Cookie("umbRefreshToken");

        using var response = await session.RefreshAsync();

        Assert.NotEqual(old, session.Cookie("umbRefreshToken"));
        var body = (await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync()))!;
        Assert.Equal(EditorSession.Redacted, (string?)body["refresh_token"]);
    }

    [Fact]
    public async Task A_refresh_token_that_comes_back_later_ends_the_session_for_everybody()
    {
        using var session = await _site.AdministratorAsync();
        using var thief = Copy(session);
        Assert.Equal(HttpStatusCode.OK, (await session.RefreshAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);

        signIn.Clock.Advance(TimeSpan.FromSeconds(31));
        using var replayed = await thief.RefreshAsync();

        Assert.Equal(HttpStatusCode.BadRequest, replayed.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await session.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await session.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task A_forged_refresh_token_ends_nothing()
    {
        using var session = await _site.AdministratorAsync();
        using var stranger = EditorSession.Open(_site.Address);
        stranger.SetCookie("umbRefreshToken", "forged");

        Assert.Equal(HttpStatusCode.BadRequest, (await stranger.RefreshAsync()).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task An_access_token_is_no_refresh_token()
    {
        using var session = await _site.AdministratorAsync();
        session.SetCookie("umbRefreshToken", session.Cookie("umbAccessToken")!);

        Assert.Equal(HttpStatusCode.BadRequest, (await session.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task A_token_of_the_request_itself_is_not_looked_at()
    {
        using var session = await _site.AdministratorAsync();
        using var thief = EditorSession.Open(_site.Address);

        using var response = await thief.TokenAsync(
            ("grant_type", "refresh_token"), ("refresh_token", session.Cookie("umbRefreshToken")!));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_session_outlives_many_sign_ins_of_the_same_user_elsewhere()
    {
        var user = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var first = await _site.SignInAsync(user.Username);
        using var second = await _site.SignInAsync(user.Username);

        Assert.Equal(HttpStatusCode.OK, (await first.Client.GetAsync(Protected)).StatusCode);
    }

    /// <summary>Another tab, or somebody who got hold of the cookies.</summary>
    private static EditorSession Copy(EditorSession session)
    {
        var copy = EditorSession.Open(session.Address);
        copy.SetCookie("umbAccessToken", session.Cookie("umbAccessToken")!);
        copy.SetCookie("umbRefreshToken", session.Cookie("umbRefreshToken")!);
        copy.SendBearer();
        return copy;
    }
}

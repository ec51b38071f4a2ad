using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>When a session is over: at the next request, whatever its tokens say.</summary>
[Collection(OnSignInSite.Name)]
public sealed class SessionEndTests(SignInSite signIn)
{
    private const string Protected = EditorSession.Api + "/user/current";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task It_is_over_when_the_password_changes()
    {
        var user = await GivenUserAsync();
        using var here = await _site.SignInAsync(user.Username);
        using var there = await _site.SignInAsync(user.Username);

        await _site.Get<IBackOfficePasswordChanger>().ChangeBackOfficePassword(
            new ChangeBackOfficeUserPasswordModel { User = user, NewPassword = "another password 2" }, performingUser: null);

        await AssertOverAsync(here);
        await AssertOverAsync(there);
    }

    [Fact]
    public Task It_is_over_when_the_user_name_changes() => AssertEndsAsync(user => user.Username = $"{Guid.NewGuid():N}@example.test");

    [Fact]
    public Task It_is_over_when_the_address_changes() => AssertEndsAsync(user => user.Email = $"{Guid.NewGuid():N}@example.test");

    [Fact]
    public Task It_is_over_when_the_user_is_disabled() => AssertEndsAsync(user => user.IsApproved = false);

    [Fact]
    public async Task It_stays_over_when_the_user_is_let_in_again()
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);

        await _site.ChangeAsync(user, current => current.IsApproved = false);
        await _site.ChangeAsync(user, current => current.IsApproved = true);

        await AssertOverAsync(session);
    }

    [Fact]
    public async Task It_is_over_when_the_user_is_deleted()
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);

        _site.Get<IUserService>().Delete(user, deletePermanently: true);

        await AssertOverAsync(session);
    }

    [Fact]
    public async Task It_is_over_when_somebody_ends_all_sessions_of_the_user()
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);

        _site.Get<IUserService>().ClearLoginSessions(user.Id);

        await AssertOverAsync(session);
    }

    [Fact]
    public async Task It_goes_on_when_the_name_or_the_groups_change()
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);

        await _site.ChangeAsync(user, current => current.Name = "Somebody else");

        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task It_goes_on_while_a_stranger_guesses_at_the_password()
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);

        await _site.ChangeAsync(user, current => current.IsLockedOut = true);

        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("refresh_token")]
    public async Task It_is_over_when_one_of_its_tokens_is_revoked(string hint)
    {
        using var session = await _site.AdministratorAsync();

        using var revoked = await session.RevokeAsync(hint);

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        await AssertOverAsync(session);
    }

    [Fact]
    public async Task Other_sessions_of_the_user_go_on_when_one_is_revoked()
    {
        using var one = await _site.AdministratorAsync();
        using var other = await _site.AdministratorAsync();

        using var revoked = await one.RevokeAsync("access_token");

        Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync(Protected)).StatusCode);
    }

    private async Task AssertEndsAsync(Action<IUser> change)
    {
        var user = await GivenUserAsync();
        using var session = await _site.SignInAsync(user.Username);
        Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);

        await _site.ChangeAsync(user, change);

        await AssertOverAsync(session);
    }

    private static async Task AssertOverAsync(EditorSession session)
    {
        using var served = await session.Client.GetAsync(Protected);
        using var refreshed = await session.RefreshAsync();
        using var authorized = await session.AuthorizeAsync(EditorSession.NewVerifier());

        Assert.Equal(HttpStatusCode.Unauthorized, served.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refreshed.StatusCode);
        Assert.StartsWith("/umbraco/login", authorized.Headers.Location!.ToString());
    }

    private Task<IUser> GivenUserAsync() => _site.GivenUserAsync(Constants.Security.EditorGroupKey);
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>The link that an administrator passes on by hand.</summary>
[Collection(OnSignInSite.Name)]
public sealed class SignInLinkTests(SignInSite signIn)
{
    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task The_link_lets_its_user_choose_a_password()
    {
        var user = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var administrator = await _site.AdministratorAsync();

        using var response = await GiveAsync(administrator, user);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var given = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.False((bool)given["isInvitation"]!);
        using var browser = EditorSession.Open(_site.Address);
        using var saved = await LoginPageTests.FillInAsync(browser, (string)given["link"]!, ("password", "passed on by hand 4"));
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.LoginAsync(user.Username, "passed on by hand 4")).StatusCode);
    }

    [Fact]
    public async Task An_editor_gives_out_none()
    {
        var user = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var editor = await _site.GivenEditorAsync(Constants.Security.EditorGroupKey);

        using var response = await GiveAsync(editor, user);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain("resetCode", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nobody_gets_one_for_himself_nor_for_somebody_who_is_disabled()
    {
        var own = await _site.GivenUserAsync(Constants.Security.AdminGroupKey);
        using var administrator = await _site.SignInAsync(own.Username);
        var disabled = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        await _site.ChangeAsync(disabled, user => user.IsApproved = false);
        await _site.ChangeAsync(disabled, user => user.LastLoginDate = DateTime.UtcNow);

        using var self = await GiveAsync(administrator, own);
        using var other = await GiveAsync(administrator, disabled);

        Assert.Equal(HttpStatusCode.BadRequest, self.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
    }

    private static Task<HttpResponseMessage> GiveAsync(EditorSession session, IUser user) =>
        session.Client.PostAsync($"{EditorSession.Api}/user/{user.Key}/sign-in-link", content: null);
}

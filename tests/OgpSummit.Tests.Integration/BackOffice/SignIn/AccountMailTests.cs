using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using MimeKit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>Forgotten passwords and invitations: what is mailed, to whom, and what the links are good for.</summary>
[Collection(OnSignInSite.Name)]
public sealed partial class AccountMailTests(SignInSite signIn)
{
    private const string Forgotten = EditorSession.Api + "/security/forgot-password";
    private const string NewPassword = "quite another password 3";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_link_of_a_mail()
    {
        var user = await GivenUserAsync();
        using var old = await _site.SignInAsync(user.Username);
        var link = await RequestLinkAsync(user.Email);
        using var browser = EditorSession.Open(_site.Address);

        using var saved = await LoginPageTests.FillInAsync(browser, link, ("password", NewPassword));

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.LoginAsync(user.Username, NewPassword)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.LoginAsync(user.Username, BackOfficeSite.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await old.Client.GetAsync(EditorSession.Api + "/user/current")).StatusCode);
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var user = await GivenUserAsync();
        var link = await RequestLinkAsync(user.Email);
        using var browser = EditorSession.Open(_site.Address);
        using var saved = await LoginPageTests.FillInAsync(browser, link, ("password", NewPassword));

        using var again = await browser.Client.GetAsync(link);

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Empty((await LoginPageTests.ParseAsync(again)).QuerySelectorAll("form"));
    }

    [Fact]
    public async Task A_link_works_for_an_hour()
    {
        var user = await GivenUserAsync();
        var link = await RequestLinkAsync(user.Email);

        signIn.Clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(HttpStatusCode.BadRequest, (await _site.Visitor.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task A_link_works_for_its_user_alone_and_for_its_purpose_alone()
    {
        var (user, other) = (await GivenUserAsync(), await GivenUserAsync());
        var link = await RequestLinkAsync(user.Email);

        Assert.Equal(HttpStatusCode.OK, (await _site.Visitor.GetAsync(link)).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest, (await _site.Visitor.GetAsync(link.Replace(user.Key.ToString(), other.Key.ToString()))).StatusCode);
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await _site.Visitor.GetAsync(link.Replace("reset-password", "invite-user").Replace("resetCode", "inviteCode"))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?flow=reset-password")]
    [InlineData("?flow=reset-password&userId=1e70f841-c261-413b-abb2-2d68cdb96094&resetCode=abc")]
    [InlineData("?flow=reset-password&userId=no-id&resetCode=%00%ff")]
    [InlineData("?flow=invite-user&userId=1e70f841-c261-413b-abb2-2d68cdb96094&inviteCode=Zm9yZ2Vk0")]
    [InlineData("?flow=something-else&userId=&resetCode=")]
    public async Task A_forged_link_leads_to_a_page_that_says_so(string query)
    {
        using var response = await _site.Visitor.GetAsync("/umbraco/login" + query);

        Assert.Equal(query.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Who_asks_learns_nothing_about_accounts()
    {
        var user = await GivenUserAsync();
        var disabled = await GivenUserAsync();
        await _site.ChangeAsync(disabled, current => current.IsApproved = false);
        var before = Mails().Count;

        var answers = new List<string>();
        foreach (var email in new[] { user.Email, disabled.Email, "nobody@example.test", "no address" })
        {
            using var response = await _site.Visitor.PostAsJsonAsync(Forgotten, new { email });
            answers.Add($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        }

        Assert.Single(answers.Distinct());
        await EventuallyAsync(() => Mails().Count > before);
        Assert.Equal(user.Email, Assert.Single(Mails().Skip(before)).To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task Nobody_is_flooded_with_mail()
    {
        var user = await GivenUserAsync();
        for (var time = 0; time < 6; time++)
        {
            using var response = await _site.Visitor.PostAsJsonAsync(Forgotten, new { email = user.Email });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        var last = await GivenUserAsync();
        await RequestLinkAsync(last.Email);
        Assert.Equal(3, Mails().Count(mail => mail.To.Mailboxes.Single().Address == user.Email));
    }

    [Fact]
    public async Task The_mail_says_the_same_in_French_and_English_as_text_and_as_html()
    {
        var user = await GivenUserAsync();
        var link = await RequestLinkAsync(user.Email);

        var mail = Mails().Last(candidate => candidate.To.Mailboxes.Single().Address == user.Email);

        Assert.Equal("site@example.test", mail.From.Mailboxes.Single().Address);
        foreach (var body in new[] { mail.TextBody, WebUtility.HtmlDecode(mail.HtmlBody) })
        {
            Assert.Contains("nouveau mot de passe", body);
            Assert.Contains("new password", body);
            Assert.Contains(link, body);
            Assert.DoesNotContain(BackOfficeSite.Password, body);
        }
    }

    [Fact]
    public async Task A_strangers_host_name_leads_no_link_astray()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Forgotten)
        {
            Content = JsonContent.Create(new { email = (await GivenUserAsync()).Email }),
        };
        request.Headers.Host = "evil.example";

        using var response = await _site.Visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain(Mails(), mail => mail.TextBody!.Contains("evil.example"));
    }

    [Fact]
    public async Task A_password_that_breaks_the_rules_is_refused_and_the_link_still_works()
    {
        var user = await GivenUserAsync();
        var link = await RequestLinkAsync(user.Email);
        using var browser = EditorSession.Open(_site.Address);

        using var refused = await LoginPageTests.FillInAsync(browser, link, ("password", "short"));
        using var saved = await LoginPageTests.FillInAsync(browser, link, ("password", NewPassword));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal("Choisissez au moins 10 caractères.", (await LoginPageTests.ParseAsync(refused)).QuerySelector("[role=alert]")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    [Fact]
    public async Task Somebody_who_is_invited_chooses_a_password_and_signs_in()
    {
        var (user, link) = await InviteAsync("Bonjour <b>Ada</b>");
        using var browser = EditorSession.Open(_site.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.LoginAsync(user.Username, "anything")).StatusCode);

        using var refused = await LoginPageTests.FillInAsync(browser, link, ("password", "short"));
        Assert.Equal(UserState.Invited, (await Current(user)).UserState);
        using var saved = await LoginPageTests.FillInAsync(browser, link, ("password", NewPassword));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.LoginAsync(user.Username, NewPassword)).StatusCode);
        Assert.Equal(UserState.Active, (await Current(user)).UserState);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.Client.GetAsync(link)).StatusCode);
        var mail = Mails().Last(candidate => candidate.To.Mailboxes.Single().Address == user.Email);
        Assert.DoesNotContain("<b>", mail.HtmlBody);
        Assert.Contains("<b>Ada</b>", mail.TextBody);
    }

    [Fact]
    public async Task The_same_goes_by_JSON_at_stocks_addresses()
    {
        var (user, link) = await InviteAsync("");
        var token = Code().Match(link).Groups[1].Value;
        var invited = new { user = new { id = user.Key }, token };

        using var wrong = await _site.Visitor.PostAsJsonAsync(
            EditorSession.Api + "/user/invite/verify", new { user = new { id = user.Key }, token = "nope" });
        using var right = await _site.Visitor.PostAsJsonAsync(EditorSession.Api + "/user/invite/verify", invited);
        using var weak = await _site.Visitor.PostAsJsonAsync(
            EditorSession.Api + "/user/invite/create-password", new { invited.user, invited.token, password = "abc" });
        using var saved = await _site.Visitor.PostAsJsonAsync(
            EditorSession.Api + "/user/invite/create-password", new { invited.user, invited.token, password = NewPassword });

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("InvalidInviteToken", await wrong.Content.ReadAsStringAsync());
        Assert.Contains("\"minimumPasswordLength\":10", await right.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.BadRequest, weak.StatusCode);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    private async Task<(IUser User, string Link)> InviteAsync(string message)
    {
        using var session = await _site.AdministratorAsync();
        var email = $"{Guid.NewGuid():N}@example.test";
        using var invited = await session.Client.PostAsJsonAsync(EditorSession.Api + "/user/invite", new
        {
            email,
            userName = email,
            name = "Ivy Invited",
            userGroupIds = new[] { new { id = Constants.Security.EditorGroupKey } },
            message,
        });
        Assert.True(invited.StatusCode == HttpStatusCode.Created, await invited.Content.ReadAsStringAsync());
        var user = await _site.Get<IBackOfficeUserStore>().GetByEmailAsync(email);
        return (user!, LinkTo(email));
    }

    private async Task<string> RequestLinkAsync(string email)
    {
        using var response = await _site.Visitor.PostAsJsonAsync(Forgotten, new { email });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await EventuallyAsync(() => Mails().Exists(mail => mail.To.Mailboxes.Single().Address == email));
        return LinkTo(email);
    }

    private string LinkTo(string email) =>
        Link().Match(Mails().Last(mail => mail.To.Mailboxes.Single().Address == email).TextBody!).Value;

    private List<MimeMessage> Mails() => new DirectoryInfo(signIn.Outbox).GetFiles("*.eml").OrderBy(file => file.LastWriteTimeUtc)
        .Select(file => MimeMessage.Load(file.FullName))
        .ToList();

    private static Task EventuallyAsync(Func<bool> isSo) => Summit.SummitSite.EventuallyAsync(() => Task.FromResult(isSo()));

    private async Task<IUser> Current(IUser user) => (await _site.Get<IBackOfficeUserStore>().GetAsync(user.Key))!;

    private Task<IUser> GivenUserAsync() => _site.GivenUserAsync(Constants.Security.EditorGroupKey);

    [GeneratedRegex(@"http\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"inviteCode=([^&\s]+)")]
    private static partial Regex Code();
}

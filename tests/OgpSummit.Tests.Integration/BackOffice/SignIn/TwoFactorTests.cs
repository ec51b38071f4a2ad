using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using OtpNet;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>A second factor: who sets it up is asked for a code, and the password alone opens nothing.</summary>
[Collection(OnSignInSite.Name)]
public sealed class TwoFactorTests(SignInSite signIn)
{
    private const string Own = EditorSession.Api + "/user/current/2fa";
    private const string App = Own + "/AuthenticatorApp";

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task A_user_sets_an_app_up_and_is_asked_for_its_code()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        using var browser = EditorSession.Open(_site.Address);

        using var asked = await browser.LoginAsync(user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.PaymentRequired, asked.StatusCode);
        Assert.Contains("\"enabledTwoFactorProviderNames\":[\"AuthenticatorApp\"]", await asked.Content.ReadAsStringAsync());
        Assert.Null(browser.Cookie("UMB_UCONTEXT"));
        using var taken = await VerifyAsync(browser, Code(secret, 1));
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.NotNull(browser.Cookie("UMB_UCONTEXT"));
    }

    [Fact]
    public async Task The_setup_shows_a_picture_and_asks_no_other_server_for_it()
    {
        using var session = await _site.GivenEditorAsync(Constants.Security.EditorGroupKey);

        var setup = (await session.Client.GetFromJsonAsync<JsonNode>(App))!;

        Assert.StartsWith("data:image/png;base64,", (string?)setup["qrCodeSetupImageUrl"]);
        Assert.NotEqual("", (string?)setup["secret"]);
    }

    [Fact]
    public async Task A_wrong_code_sets_nothing_up()
    {
        using var session = await _site.GivenEditorAsync(Constants.Security.EditorGroupKey);
        var setup = (await session.Client.GetFromJsonAsync<JsonNode>(App))!;

        using var refused = await session.Client.PostAsJsonAsync(App, new { code = "000000", secret = (string?)setup["secret"] });

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("\"isEnabledOnUser\":false", await session.Client.GetStringAsync(Own));
    }

    [Fact]
    public async Task The_first_step_opens_nothing()
    {
        var (user, _) = await GivenUserWithAppAsync();
        using var browser = await GivenFirstStepAsync(user);
        browser.SendBearer();
        browser.SetCookie("UMB_UCONTEXT", browser.Cookie("UmbracoTwoFactorCookie")!);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Client.GetAsync(Own)).StatusCode);
        Assert.StartsWith(
            "/umbraco/login", (await browser.AuthorizeAsync(EditorSession.NewVerifier())).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        var code = Code(secret, 1);
        using var first = await GivenFirstStepAsync(user);
        using var taken = await VerifyAsync(first, code);
        using var second = await GivenFirstStepAsync(user);

        using var refused = await VerifyAsync(second, code);

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Nobody_guesses_at_codes_for_long()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        using var browser = await GivenFirstStepAsync(user);
        for (var time = 0; time < 5; time++)
        {
            using var wrong = await VerifyAsync(browser, "000000");
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        }

        using var refused = await VerifyAsync(browser, Code(secret, 1));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task A_code_without_a_password_is_nobodys()
    {
        using var browser = EditorSession.Open(_site.Address);

        using var refused = await VerifyAsync(browser, "123456");

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task The_first_step_is_forgotten_after_five_minutes()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        using var browser = await GivenFirstStepAsync(user);
        signIn.Clock.Advance(TimeSpan.FromMinutes(6));

        using var refused = await VerifyAsync(browser, Code(secret));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task The_page_asks_for_the_code_after_the_password()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        using var browser = EditorSession.Open(_site.Address);
        using var sent = await browser.AuthorizeAsync(EditorSession.NewVerifier());
        using var asked = await LoginPageTests.SubmitAsync(
            browser, sent.Headers.Location!.ToString(), user.Username, BackOfficeSite.Password);
        var page = asked.Headers.Location!.ToString();

        using var wrong = await LoginPageTests.FillInAsync(browser, page, ("code", "000000"));
        using var taken = await LoginPageTests.FillInAsync(browser, page, ("code", Code(secret, 1)));

        Assert.StartsWith("/umbraco/login/code?ReturnUrl=", page);
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.NotNull((await LoginPageTests.ParseAsync(wrong)).QuerySelector("[role=alert]"));
        Assert.StartsWith(EditorSession.SignIn + "/authorize?", taken.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_page_without_a_first_step_leads_back_to_it()
    {
        using var response = await _site.Visitor.GetAsync("/umbraco/login/code");

        Assert.Equal("/umbraco/login", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_user_switches_it_off_with_a_code()
    {
        var (user, secret) = await GivenUserWithAppAsync();
        using var browser = await GivenFirstStepAsync(user);
        using var taken = await VerifyAsync(browser, Code(secret, 1));
        using var session = await CompleteAsync(browser);

        using var refused = await session.Client.DeleteAsync(App + "?code=000000");
        using var switchedOff = await session.Client.DeleteAsync($"{App}?code={Code(secret)}");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, switchedOff.StatusCode);
        Assert.Equal(
            HttpStatusCode.OK, (await EditorSession.Open(_site.Address).LoginAsync(user.Username, BackOfficeSite.Password)).StatusCode);
    }

    [Fact]
    public async Task An_administrator_switches_it_off_for_somebody_whose_telephone_is_lost()
    {
        var (user, _) = await GivenUserWithAppAsync();
        using var administrator = await _site.AdministratorAsync();

        using var switchedOff = await administrator.Client.DeleteAsync($"{EditorSession.Api}/user/{user.Key}/2fa/AuthenticatorApp");

        Assert.Equal(HttpStatusCode.OK, switchedOff.StatusCode);
        Assert.Equal(
            HttpStatusCode.OK, (await EditorSession.Open(_site.Address).LoginAsync(user.Username, BackOfficeSite.Password)).StatusCode);
    }

    /// <summary>The password was right, and a code is asked for.</summary>
    private async Task<EditorSession> GivenFirstStepAsync(IUser user)
    {
        var browser = EditorSession.Open(_site.Address);
        using var asked = await browser.LoginAsync(user.Username, BackOfficeSite.Password);
        Assert.Equal(HttpStatusCode.PaymentRequired, asked.StatusCode);
        return browser;
    }

    private static Task<HttpResponseMessage> VerifyAsync(EditorSession browser, string code) =>
        browser.Client.PostAsJsonAsync($"{EditorSession.SignIn}/verify-2fa", new { code, provider = "AuthenticatorApp" });

    /// <param name="secret">As the setup gave it.</param>
    /// <param name="step">Half minutes from now; the site takes the code before and the one after too.</param>
    private static string Code(string secret, int step = 0) =>
        new Totp(Encoding.UTF8.GetBytes(secret)).ComputeTotp(DateTime.UtcNow.AddSeconds(30 * step));

    private static async Task<EditorSession> CompleteAsync(EditorSession browser)
    {
        var verifier = EditorSession.NewVerifier();
        using var authorized = await browser.AuthorizeAsync(verifier);
        using var exchanged = await browser.ExchangeAsync(verifier);
        Assert.Equal(HttpStatusCode.OK, exchanged.StatusCode);
        browser.SendBearer();
        return browser;
    }

    private async Task<(IUser User, string Secret)> GivenUserWithAppAsync()
    {
        var user = await _site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var session = await _site.SignInAsync(user.Username);
        var secret = (string?)(await session.Client.GetFromJsonAsync<JsonNode>(App))!["secret"];
        using var enabled = await session.Client.PostAsJsonAsync(App, new { code = Code(secret!), secret });
        Assert.True(enabled.StatusCode == HttpStatusCode.OK, await enabled.Content.ReadAsStringAsync());
        return (user, secret!);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.SignIn.Limits;
using OgpSummit.Runtime.BackOffice.SignIn.Tokens;
using OgpSummit.Runtime.Persistence.Model;
using OpenIddict.EntityFrameworkCore.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>Sites that a test starts for itself: other settings, other limits, a second start.</summary>
[Collection(Name)]
public sealed class StartTests : IAsyncLifetime
{
    public const string Name = "Sites of their own";

    private const string Protected = EditorSession.Api + "/user/current";

    private readonly BackOfficeSite _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task In_development_the_first_administrator_gets_a_password_that_is_shown_once()
    {
        var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            await StartAsync(WithoutAdministrator, environment: "Development");
            await _site.StopAsync();
            var shown = console.ToString();
            var password = Line(shown, "Password");
            Assert.Equal($"{_site.Address.ToString().TrimEnd('/')}/umbraco", Line(shown, "Back office"));

            await StartAsync(WithoutAdministrator, environment: "Development");

            Assert.Equal(shown.Length, console.ToString().Length);
            using var session = await EditorSession.SignInAsync(_site.Address, Line(shown, "User name"), password);
            Assert.Equal(HttpStatusCode.OK, (await session.Client.GetAsync(Protected)).StatusCode);
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [Fact]
    public async Task In_production_nobody_gets_in_before_the_settings_say_who()
    {
        var console = new StringWriter();
        var before = Console.Out;
        Console.SetOut(console);
        try
        {
            await StartAsync(WithoutAdministrator, environment: "Production");
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.DoesNotContain("Password ", console.ToString());
        using var browser = EditorSession.Open(_site.Address);
        foreach (var password in new[] { "admin", "password", "1234567890", "" })
        {
            Assert.False((await browser.LoginAsync("admin@localhost", password)).IsSuccessStatusCode);
            Assert.False((await browser.LoginAsync("admin", password)).IsSuccessStatusCode);
        }
    }

    [Fact]
    public async Task A_restart_signs_nobody_out()
    {
        await StartAsync([]);
        using var session = await _site.AdministratorAsync();
        var (access, refresh) = (session.Cookie("umbAccessToken")!, session.Cookie("umbRefreshToken")!);
        await _site.StopAsync();

        await StartAsync([]);

        using var after = EditorSession.Open(_site.Address);
        after.SetCookie("umbAccessToken", access);
        after.SetCookie("umbRefreshToken", refresh);
        after.SendBearer();
        Assert.Equal(HttpStatusCode.OK, (await after.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await after.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task Without_leave_for_several_sessions_a_new_one_ends_the_others()
    {
        await StartAsync(new() { ["Umbraco:CMS:Security:AllowConcurrentLogins"] = "false" });
        using var first = await _site.AdministratorAsync();
        using var second = await _site.AdministratorAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await first.Client.GetAsync(Protected)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second.Client.GetAsync(Protected)).StatusCode);
    }

    [Fact]
    public async Task One_address_may_try_so_often_in_a_minute_and_no_more()
    {
        await StartAsync([], compose: umbraco => umbraco.Services.AddSingleton(
            new SignInLimits { AttemptsPerMinute = 6, TokensPerMinute = 3 }));
        using var browser = EditorSession.Open(_site.Address);
        using var elsewhere = EditorSession.Open(_site.Address, "127.0.0.2");

        for (var time = 0; time < 6; time++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await browser.LoginAsync($"{time}@example.test", "wrong")).StatusCode);
        }

        using var refused = await browser.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);
        using var page = await LoginPageTests.SubmitAsync(browser, "/umbraco/login", "x", "y");
        using var forgotten = await browser.Client.PostAsync(EditorSession.Api + "/security/forgot-password", content: null);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.TooManyRequests, forgotten.StatusCode);
        Assert.Equal(
            HttpStatusCode.OK, (await elsewhere.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password)).StatusCode);
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await browser.RefreshAsync()).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.RefreshAsync()).StatusCode);
    }

    [Fact]
    public async Task Over_plain_http_no_password_is_taken_but_from_the_machine_itself()
    {
        await StartAsync([]);
        using var browser = EditorSession.Open(_site.Address);
        browser.Client.DefaultRequestHeaders.Host = "site.example";

        using var login = await browser.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);
        using var page = await browser.Client.GetAsync("/umbraco/login");

        Assert.Equal(HttpStatusCode.BadRequest, login.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Empty((await LoginPageTests.ParseAsync(page)).QuerySelectorAll("form"));
    }

    [Fact]
    public async Task Over_https_the_cookies_are_for_https_and_this_host_alone()
    {
        await StartAsync(new() { ["ForwardedHeaders_Enabled"] = "true" });
        using var browser = EditorSession.Open(_site.Address);
        browser.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        using var login = await browser.LoginAsync(BackOfficeSite.AdministratorEmail, BackOfficeSite.Password);
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"), value => value.StartsWith("UMB_UCONTEXT=", StringComparison.Ordinal));
        Assert.Contains("; secure;", cookie);

        // A test's cookies come over http, where no browser would send them.
        browser.Client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        using var authorized = await browser.Client.GetAsync(browser.AuthorizeAddress(
            EditorSession.NewVerifier(), ("redirect_uri", browser.Callback.Replace("http:", "https:"))));

        var code = Assert.Single(
            authorized.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-umbPkceCode=CfDJ8", StringComparison.Ordinal)
                || (value.StartsWith("__Host-umbPkceCode=", StringComparison.Ordinal) && !value.Contains("expires=")));
        Assert.EndsWith("; path=/; secure; samesite=strict; httponly", code);
    }

    [Fact]
    public async Task Without_mail_a_forgotten_password_is_a_matter_for_an_administrator()
    {
        await StartAsync([]);
        using var api = await _site.Visitor.PostAsync(
            EditorSession.Api + "/security/forgot-password",
            new StringContent("""{"email":"admin@example.test"}""", System.Text.Encoding.UTF8, "application/json"));
        var page = await LoginPageTests.ParseAsync(await _site.Visitor.GetAsync("/umbraco/login/forgotten"));

        Assert.Equal(HttpStatusCode.BadRequest, api.StatusCode);
        Assert.Contains("CannotPasswordReset", await api.Content.ReadAsStringAsync());
        Assert.Empty(page.QuerySelectorAll("form"));
        using var administrator = await _site.AdministratorAsync();
        var email = $"{Guid.NewGuid():N}@example.test";
        using var invited = await administrator.Client.PostAsync(
            EditorSession.Api + "/user/invite",
            new StringContent(
                $$"""{"email":"{{email}}","userName":"{{email}}","name":"Ivy","userGroupIds":[{"id":"{{Constants.Security.EditorGroupKey}}"}],"message":"x"}""",
                System.Text.Encoding.UTF8,
                "application/json"));
        Assert.Equal(HttpStatusCode.Created, invited.StatusCode);
        Assert.Contains("Sign-in link", Assert.Single(invited.Headers.GetValues("Umb-Notifications")).Replace("\\u201C", ""));
    }

    [Fact]
    public async Task Old_tokens_are_removed_and_those_in_use_are_not()
    {
        var clock = new MovedClock(TimeSpan.FromHours(-2));
        await StartAsync([], compose: umbraco => umbraco.Services.AddSingleton<TimeProvider>(clock));
        using (var old = await _site.AdministratorAsync())
        {
            await old.RefreshAsync();
        }

        clock.Advance(TimeSpan.FromHours(2));
        using var session = await _site.AdministratorAsync();

        await _site.Get<RemoveOldTokens>().RemoveAsync(CancellationToken.None);

        using (var scope = _site.Get<IServiceScopeFactory>().CreateScope())
        {
            var rows = await scope.ServiceProvider.GetRequiredService<CmsDb>().Set<OpenIddictEntityFrameworkCoreToken>().CountAsync();
            Assert.Equal(3, rows);
        }

        Assert.Equal(HttpStatusCode.OK, (await session.RefreshAsync()).StatusCode);
    }

    private static Dictionary<string, string?> WithoutAdministrator => new()
    {
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = null,
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = null,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = null,
    };

    private static string Line(string text, string name) =>
        text.Split('\n').Single(line => line.TrimStart().StartsWith(name, StringComparison.Ordinal)).Trim()[name.Length..].Trim();

    private ValueTask StartAsync(
        Dictionary<string, string?> settings, string environment = "Test", Action<IUmbracoBuilder>? compose = null) =>
        _site.StartAsync(settings, compose, withContent: false, environment);
}

/// <summary>One site at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(StartTests.Name, DisableParallelization = true)]
public sealed class SitesOfTheirOwn;

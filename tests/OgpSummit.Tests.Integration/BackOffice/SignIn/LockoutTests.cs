using System.Net;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>Guessers are slowed down; the people they guess at are not.</summary>
[Collection(OnSignInSite.Name)]
public sealed class LockoutTests(SignInSite signIn)
{
    private static int _nextPlace = 10;

    private readonly BackOfficeSite _site = signIn.Site;

    [Fact]
    public async Task A_wrong_password_and_a_name_that_nobody_has_are_answered_alike()
    {
        var user = await GivenUserAsync();
        using var browser = NewPlace();

        using var wrong = await browser.LoginAsync(user.Username, "wrong");
        using var unknown = await browser.LoginAsync($"{Guid.NewGuid():N}@example.test", "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(await wrong.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync());
        Assert.Equal(Headers(wrong), Headers(unknown));
    }

    [Fact]
    public async Task Five_wrong_passwords_make_a_browser_wait_even_with_the_right_one()
    {
        var user = await GivenUserAsync();
        using var browser = NewPlace();
        await FailAsync(browser, user.Username, 5);

        using var refused = await browser.LoginAsync(user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
        Assert.Null(browser.Cookie("UMB_UCONTEXT"));

        signIn.Clock.Advance(TimeSpan.FromSeconds(16));
        using var taken = await browser.LoginAsync(user.Username, BackOfficeSite.Password);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task A_name_that_nobody_has_makes_a_browser_wait_as_well()
    {
        using var browser = NewPlace();
        var nobody = $"{Guid.NewGuid():N}@example.test";
        await FailAsync(browser, nobody, 5);

        using var refused = await browser.LoginAsync(nobody, "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task The_pauses_grow_and_end()
    {
        var user = await GivenUserAsync();
        using var browser = NewPlace();
        await FailAsync(browser, user.Username, 5);
        var pauses = new List<TimeSpan>();
        for (var round = 0; round < 8; round++)
        {
            using var refused = await browser.LoginAsync(user.Username, "wrong");
            var pause = refused.Headers.RetryAfter!.Delta!.Value;
            pauses.Add(pause);
            signIn.Clock.Advance(pause + TimeSpan.FromSeconds(1));
            await FailAsync(browser, user.Username, 1);
        }

        Assert.True(pauses.Zip(pauses.Skip(1)).All(pair => pair.Second >= pair.First), string.Join(", ", pauses));
        Assert.InRange(pauses[^1], TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Guesses_at_once_are_all_counted()
    {
        var user = await GivenUserAsync();
        using var browser = NewPlace();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => browser.LoginAsync(user.Username, "wrong")));

        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized));
        Assert.Equal(15, answers.Count(answer => answer.StatusCode == HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Somebody_elsewhere_does_not_wait_for_the_guesser()
    {
        var user = await GivenUserAsync();
        using var guesser = NewPlace();
        await FailAsync(guesser, user.Username, 5);
        using var editor = NewPlace();

        using var taken = await editor.LoginAsync(user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task Guesses_from_everywhere_lock_the_account_but_not_a_browser_it_was_used_in()
    {
        var user = await GivenUserAsync();
        using var known = NewPlace();
        using var before = await known.LoginAsync(user.Username, BackOfficeSite.Password);
        await GuessFromEverywhereAsync(user);
        using var stranger = NewPlace();

        using var refused = await stranger.LoginAsync(user.Username, BackOfficeSite.Password);
        using var wrong = await stranger.LoginAsync(user.Username, "wrong");
        using var taken = await known.LoginAsync(user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("User is locked", await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task A_lock_ends_by_itself_after_a_quarter_of_an_hour()
    {
        var user = await GivenUserAsync();
        await GuessFromEverywhereAsync(user);
        using var browser = NewPlace();

        signIn.Clock.Advance(TimeSpan.FromMinutes(15));

        using var taken = await browser.LoginAsync(user.Username, BackOfficeSite.Password);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.False((await Current(user)).IsLockedOut);
    }

    [Fact]
    public async Task A_guess_now_and_then_does_not_renew_a_lock()
    {
        var user = await GivenUserAsync();
        await GuessFromEverywhereAsync(user);
        signIn.Clock.Advance(TimeSpan.FromMinutes(15));
        using var guesser = NewPlace();
        await FailAsync(guesser, user.Username, 4);
        using var browser = NewPlace();

        using var taken = await browser.LoginAsync(user.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task An_administrator_ends_a_lock()
    {
        var user = await GivenUserAsync();
        await GuessFromEverywhereAsync(user);

        var unlocked = await _site.Get<IUserService>().UnlockAsync(Constants.Security.SuperUserKey, user.Key);

        Assert.True(unlocked.Success, unlocked.Status.ToString());
        using var browser = NewPlace();
        await FailAsync(browser, user.Username, 1);
        using var taken = await browser.LoginAsync(user.Username, BackOfficeSite.Password);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task The_cookie_of_a_known_browser_is_of_no_use_to_another_user()
    {
        var (one, other) = (await GivenUserAsync(), await GivenUserAsync());
        using var browser = NewPlace();
        using var before = await browser.LoginAsync(one.Username, BackOfficeSite.Password);
        browser.SetCookie($"umbKnown-{other.Key.ToString("N")[..8]}", browser.Cookie($"umbKnown-{one.Key.ToString("N")[..8]}")!);
        await GuessFromEverywhereAsync(other);

        using var refused = await browser.LoginAsync(other.Username, BackOfficeSite.Password);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Failures_are_shown_to_administrators_and_forgotten_with_the_next_sign_in()
    {
        var user = await GivenUserAsync();
        using var browser = NewPlace();
        await FailAsync(browser, user.Username, 3);
        await EventuallyAsync(async () => (await Current(user)).FailedPasswordAttempts == 3);

        using var taken = await browser.LoginAsync(user.Username, BackOfficeSite.Password);

        var current = await Current(user);
        Assert.Equal(0, current.FailedPasswordAttempts);
        Assert.NotNull(current.LastLoginDate);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"username\":null,\"password\":\"x\"}")]
    [InlineData("{\"username\":\"x\"}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"username\":")]
    [InlineData("{\"username\":{\"a\":1},\"password\":2}")]
    public async Task What_is_no_login_is_bad_input(string body)
    {
        using var response = await _site.Visitor.PostAsync(
            $"{EditorSession.SignIn}/login", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    /// <summary>Ten browsers at ten addresses, each as often as it may without waiting.</summary>
    private async Task GuessFromEverywhereAsync(IUser user)
    {
        for (var place = 0; place < 10; place++)
        {
            using var guesser = NewPlace();
            await FailAsync(guesser, user.Username, 5);
        }

        await EventuallyAsync(async () => (await Current(user)).IsLockedOut);
    }

    private static async Task FailAsync(EditorSession browser, string userName, int times)
    {
        for (var time = 0; time < times; time++)
        {
            using var response = await browser.LoginAsync(userName, "wrong");
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    private static string Headers(HttpResponseMessage response) =>
        string.Join('\n', response.Headers.Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}"));

    private static Task EventuallyAsync(Func<Task<bool>> isSo) => Summit.SummitSite.EventuallyAsync(isSo);

    private EditorSession NewPlace()
    {
        var number = Interlocked.Increment(ref _nextPlace);
        return EditorSession.Open(_site.Address, $"127.0.{number / 250}.{(number % 250) + 1}");
    }

    private async Task<IUser> Current(IUser user) => (await _site.Get<IBackOfficeUserStore>().GetAsync(user.Key))!;

    private Task<IUser> GivenUserAsync() => _site.GivenUserAsync(Constants.Security.EditorGroupKey);
}

using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>
/// Somebody at the back office, in a browser of their own. Finds things by the words on the screen, and remembers what
/// went wrong on the way: what the browser complained about and what the server refused.
/// </summary>
public sealed class Editor : IAsyncDisposable
{
    private const string Fetch =
        """
        async ({ method, path, text }) => {
            const headers = { Authorization: 'Bearer [redacted]', 'Content-Type': 'application/json' };
            const answer = await fetch('/umbraco/management/api/v1/' + path, { method, headers, body: text ?? undefined });
            return { ok: answer.ok, status: answer.status, text: await answer.text() };
        }
        """;

    private readonly IBrowserContext _context;
    private readonly BackOfficeSite _site;
    private readonly ConcurrentDictionary<IRequest, bool> _open = new();

    private Editor(IBrowserContext context, IPage page, BackOfficeSite site)
    {
        _context = context;
        _site = site;
        Page = page;
        page.SetDefaultTimeout(20_000);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) => Hear(message);
        page.Response += (_, response) => See(response);
        page.Request += (_, request) => Begin(request);
        page.RequestFinished += (_, request) => End(request);
        page.RequestFailed += (_, request) => See(request);
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, and errors that scripts wrote to the console.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Answers of 400 and above, and requests without any answer, as “404 GET /path”.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Whether an answer is still to come.</summary>
    public bool IsWaiting => !_open.IsEmpty;

    /// <summary>Opens a browser at the site; nobody is signed in yet.</summary>
    /// <param name="browser">The one of all tests.</param>
    /// <param name="site">Where.</param>
    /// <param name="language">Of the browser.</param>
    public static async Task<Editor> ArriveAsync(Browser browser, BackOfficeSite site, string language = "fr-FR")
    {
        var context = await browser.OpenAsync(site.Address, language);
        return new Editor(context, await context.NewPageAsync(), site);
    }

    /// <summary>Opens a screen, and signs in on the way.</summary>
    /// <param name="path">Such as <c>/umbraco/section/content</c>.</param>
    /// <param name="email">The administrator's unless another user is meant.</param>
    /// <param name="password">That user's.</param>
    public async Task SignInAsync(
        string path = "/umbraco", string email = BackOfficeSite.Email, string password = BackOfficeSite.Password)
    {
        await Page.GotoAsync(path);
        await Page.Locator("input[autocomplete=username]").FillAsync(email);
        await Page.Locator("input[autocomplete=current-password]").FillAsync(password);
        await Page.Locator("form button[type=submit], form button:not([type])").First.ClickAsync();
        await SeeSectionAsync();
    }

    /// <summary>Opens a screen by its address.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await SeeSectionAsync();
    }

    /// <summary>Opens a section from the top of the screen.</summary>
    /// <param name="alias">Such as <c>Umb.Section.Content</c>.</param>
    public Task OpenSectionAsync(string alias) => Page.Locator($"[data-mark='section-link:{alias}']").ClickAsync();

    /// <summary>A line of the tree at the left.</summary>
    public ILocator TreeItem(string name) =>
        Page.Locator("umb-section-sidebar uui-menu-item").Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) }).Last;

    /// <summary>Presses a button by its words.</summary>
    public Task PressAsync(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).First.ClickAsync();

    /// <summary>Waits for words on the screen.</summary>
    public Task SeeAsync(string words) => Page.GetByText(words).Filter(new() { Visible = true }).Last.WaitForAsync();

    /// <summary>Waits until the page has waited for no answer for half a second.</summary>
    public async Task SettleAsync()
    {
        var limit = Environment.TickCount64 + 20_000;
        for (var quiet = 0; quiet < 10; quiet = _open.IsEmpty ? quiet + 1 : 0)
        {
            if (Environment.TickCount64 > limit)
            {
                throw new TimeoutException($"The page still waits for {string.Join(", ", _open.Keys.Select(request => PathOf(request.Url)))}.");
            }

            await Task.Delay(50);
        }
    }

    /// <summary>What the server answers to this editor.</summary>
    /// <param name="path">Below the Management API, such as <c>user?skip=0&amp;take=1</c>.</param>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task<JsonElement> ReadAsync(string path) => JsonDocument.Parse(await SendAsync("GET", path)).RootElement;

    /// <summary>Asks the server for something as the client would, without a screen.</summary>
    /// <returns>What came back, as text.</returns>
    /// <exception cref="InvalidOperationException">It was refused; the message holds the answer.</exception>
    public async Task<string> SendAsync(string method, string path, object? body = null)
    {
        var text = body is null ? null : JsonSerializer.Serialize(body);
        var answer = await Page.EvaluateAsync<JsonElement>(Fetch, new { method, path, text });
        var answered = answer.GetProperty("text").GetString() ?? string.Empty;
        return answer.GetProperty("ok").GetBoolean()
            ? answered
            : throw new InvalidOperationException($"{method} {path}: {answer.GetProperty("status")} {answered}");
    }

    /// <summary>Neither <see cref="Complaints"/> nor <see cref="Refusals"/>; a failure says all of them, to the last word.</summary>
    public void AssertNothingWentWrong()
    {
        string[] wrong = [.. Refusals, .. Complaints];
        Assert.True(wrong.Length == 0, string.Join(Environment.NewLine, wrong));
    }

    /// <summary>Takes the screen for the documentation, when <c>OGP_PICTURES</c> asks for it; a test run leaves the tree clean.</summary>
    /// <param name="name">Of the file in docs/images, without ending.</param>
    /// <param name="page">Another one than the editor's own, such as a preview.</param>
    public async Task PictureAsync(string name, IPage? page = null)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OGP_PICTURES")))
        {
            return;
        }

        await SettleAsync();
        var path = Path.Combine(Repository.Root, "docs", "images", name + ".png");
        await (page ?? Page).ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <summary>The browser's own line about an answer of 400 and above names no address; <see cref="Refusals"/> does.</summary>
    private void Hear(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            Complaints.Add(message.Text);
        }
    }

    /// <summary>Until a section is drawn, the client pauses between requests for longer than <see cref="SettleAsync"/> waits.</summary>
    private Task SeeSectionAsync() => Page.Locator("umb-section-default").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>
    /// Of a worker's script, and of what a page still waited for when it was left, the browser never says that it arrived.
    /// </summary>
    private void Begin(IRequest request)
    {
        if (request.IsNavigationRequest)
        {
            _open.Clear();
        }

        if (!request.Url.EndsWith(".worker.js", StringComparison.Ordinal))
        {
            _open[request] = true;
        }
    }

    private void End(IRequest request) => _open.TryRemove(request, out _);

    private void See(IResponse response)
    {
        if (response.Request.IsNavigationRequest)
        {
            // What the page that is left asked for meanwhile.
            _open.Clear();
        }

        if (response.Status >= 400)
        {
            // Whoever does not read the body of a refusal never hears its end.
            End(response.Request);
            Refusals.Add($"{response.Status} {response.Request.Method} {PathOf(response.Url)}");
        }
    }

    /// <summary>A request that the page itself gave up, because the screen changed, is no failure.</summary>
    private void See(IRequest request)
    {
        End(request);
        if (request.Failure is not "net::ERR_ABORTED")
        {
            Refusals.Add($"{request.Failure} {request.Method} {PathOf(request.Url)}");
        }
    }

    private string PathOf(string url) => url.Replace(_site.Address.GetLeftPart(UriPartial.Authority), string.Empty);
}

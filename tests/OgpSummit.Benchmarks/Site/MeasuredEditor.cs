using System.Diagnostics;
using Microsoft.Playwright;

namespace OgpSummit.Benchmarks.Site;

/// <summary>One load of a screen.</summary>
/// <param name="Milliseconds">From the request for the page until the element was visible.</param>
/// <param name="Requests">Answers, those from the cache too, until a moment after that.</param>
/// <param name="Bytes">Over the network, with headers.</param>
internal sealed record ScreenLoad(double Milliseconds, int Requests, double Bytes);

/// <summary>Somebody signed in at the back office in a Chromium of their own, and what their browser fetches.</summary>
internal sealed class MeasuredEditor : IAsyncDisposable
{
    private const string Email = "benchmark@example.test";
    private const string Password = "Palais-de-Tokyo-2016";

    /// <summary>What is fetched after the screen is there belongs to it too.</summary>
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(2);

    private static readonly string[] _arguments =
        ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly ICDPSession _network;
    private int _requests;
    private double _bytes;

    private MeasuredEditor(IPlaywright playwright, IBrowser browser, IPage page, ICDPSession network)
    {
        (_playwright, _browser, _page, _network) = (playwright, browser, page, network);
        network.Event("Network.responseReceived").OnEvent += (_, _) => _requests++;
        network.Event("Network.loadingFinished").OnEvent += (_, e) => _bytes += e!.Value.GetProperty("encodedDataLength").GetDouble();
    }

    /// <summary>Settings of a new site that give it this editor.</summary>
    public static IReadOnlyDictionary<string, string> Account { get; } = new Dictionary<string, string>
    {
        ["Umbraco:CMS:Unattended:InstallUnattended"] = "true",
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Benchmark",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Email,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
    };

    public static async Task<MeasuredEditor> SignInAsync(
        Uri site, string screen, string element, string email = Email, string password = Password)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("OGP_CHROMIUM") ?? "/usr/bin/chromium",
            Args = _arguments,
            ChromiumSandbox = false,
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { BaseURL = site.ToString() });
        await page.GotoAsync(screen);
        await page.Locator("input[autocomplete=username]").FillAsync(email);
        await page.Locator("input[autocomplete=current-password]").FillAsync(password);
        await page.Locator("input[autocomplete=current-password]").PressAsync("Enter");
        await page.Locator(element).First.WaitForAsync();

        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        return new MeasuredEditor(playwright, browser, page, network);
    }

    /// <summary>Empties the browser's cache.</summary>
    public Task ForgetAsync() => _network.SendAsync("Network.clearBrowserCache");

    public async Task<ScreenLoad> LoadAsync(string screen, string element)
    {
        (_requests, _bytes) = (0, 0);
        var watch = Stopwatch.StartNew();
        await _page.GotoAsync(screen, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await _page.Locator(element).First.WaitForAsync();
        var elapsed = watch.Elapsed.TotalMilliseconds;
        await Task.Delay(Aftermath);
        return new ScreenLoad(elapsed, _requests, _bytes);
    }

    /// <summary>Opens a screen and waits for an element.</summary>
    public async Task<double> ShowAsync(string screen, string element)
    {
        var watch = Stopwatch.StartNew();
        await _page.GotoAsync(screen, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await _page.Locator(element).First.WaitForAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Runs a script on an element, which says how many milliseconds it took.</summary>
    public Task<double> TimeAsync(string element, string script) => _page.Locator(element).First.EvaluateAsync<double>(script);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}

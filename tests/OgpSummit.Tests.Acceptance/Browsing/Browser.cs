using Microsoft.Playwright;

namespace OgpSummit.Tests.Acceptance.Browsing;

/// <summary>One Chromium for all tests, the system's or the one named by <c>OGP_CHROMIUM</c>; a context of its own for each visit.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] _arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable(),
            Args = _arguments,
            ChromiumSandbox = false,
        });
    }

    /// <summary>Someone who opens the site.</summary>
    /// <param name="site">Where.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="scheme">Light or dark.</param>
    public Task<Visit> VisitAsync(Site site, int width = 1440, ColorScheme scheme = ColorScheme.Light) =>
        VisitAsync(site.Address, width, scheme);

    public Task<Visit> VisitAsync(DemonstrationSite site, int width, ColorScheme scheme) => VisitAsync(site.Address, width, scheme);

    private async Task<Visit> VisitAsync(Uri site, int width, ColorScheme scheme)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "fr-FR",
        });
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>A browser window at a desk, with cookies and a cache of its own.</summary>
    /// <param name="site">Where paths begin.</param>
    /// <param name="language">Such as <c>fr-FR</c>.</param>
    public Task<IBrowserContext> OpenAsync(Uri site, string language) => _browser.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = site.ToString(),
        ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
        ReducedMotion = ReducedMotion.Reduce,
        Locale = language,
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Executable() =>
        Environment.GetEnvironmentVariable("OGP_CHROMIUM") is { Length: > 0 } named
            ? named
            : new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}

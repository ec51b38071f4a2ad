using OgpSummit.Tests.Common;

[assembly: AssemblyFixture(typeof(OgpSummit.Tests.Acceptance.Browsing.Site))]
[assembly: AssemblyFixture(typeof(OgpSummit.Tests.Acceptance.Browsing.Browser))]

namespace OgpSummit.Tests.Acceptance.Browsing;

/// <summary>
/// The site the tests look at: the one named by <c>OGP_BASE_URL</c>, or one that the tests start with a database of its own.
/// Nothing but HTTP is asked of it, so it may run anywhere, on stock Umbraco too.
/// </summary>
public sealed class Site : IAsyncLifetime
{
    private SiteProcess? _process;
    private TemporaryFolder? _root;

    /// <summary>Follows no redirect.</summary>
    public HttpClient Http { get; private set; } = null!;

    public Uri Address => Http.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable("OGP_BASE_URL");
        if (string.IsNullOrEmpty(address))
        {
            _root = SiteProcess.PrepareRoot();
            _process = await SiteProcess.StartAsync(_root);
            address = _process.Address.ToString();
        }

        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(address),
        };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _root?.Dispose();
    }
}

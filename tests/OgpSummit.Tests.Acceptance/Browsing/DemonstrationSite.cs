using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.Browsing;

/// <summary>A site of its own with the fictional reports, because the real content has none yet.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private static readonly Dictionary<string, string> _settings = new()
    {
        ["uSync:Settings:Folders:0"] = "uSync/v17/",
        ["uSync:Settings:Folders:1"] = "uSync/demo/",
    };

    private readonly TemporaryFolder _root = SiteProcess.PrepareRoot();
    private SiteProcess _process = null!;

    public Uri Address => _process.Address;

    public HttpClient Http => _process.Client;

    public async ValueTask InitializeAsync() => _process = await SiteProcess.StartAsync(_root, _settings);

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _root.Dispose();
    }
}

using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>
/// A site of its own whose editors may change whatever they like, with one administrator to begin with; or, while tests
/// are being written, a new one that runs at <c>OGP_BACK_OFFICE_URL</c> with this administrator.
/// </summary>
public class BackOfficeSite : IAsyncLifetime
{
    public const string Email = "administration@example.test";
    public const string Password = "Palais-de-Tokyo-2016";

    private static readonly Dictionary<string, string> _settings = new()
    {
        ["Umbraco:CMS:Global:DefaultUILanguage"] = "fr-FR",
        ["Umbraco:CMS:Unattended:InstallUnattended"] = "true",
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Administration",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = Email,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = Password,
    };

    private readonly TemporaryFolder _root = SiteProcess.PrepareRoot();
    private SiteProcess? _process;

    public BackOfficeSite() => Cast = new Cast(this);

    /// <summary>One person for each role.</summary>
    public Cast Cast { get; }

    public Uri Address => Http.BaseAddress!;

    /// <summary>Nobody's; follows no redirect.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>Of a site that has more than the seed content.</summary>
    protected virtual IReadOnlyDictionary<string, string> MoreSettings => new Dictionary<string, string>();

    public async ValueTask InitializeAsync()
    {
        if (MoreSettings.Count == 0 && Environment.GetEnvironmentVariable("OGP_BACK_OFFICE_URL") is { Length: > 0 } address)
        {
            Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
            return;
        }

        _process = await SiteProcess.StartAsync(_root, new Dictionary<string, string>([.. _settings, .. MoreSettings]));
        Http = _process.Client;
    }

    public virtual async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        _root.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>One journey at a time: they share the site, and a machine has few cores.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnBackOffice : ICollectionFixture<BackOfficeSite>
{
    public const string Name = "Back office";
}

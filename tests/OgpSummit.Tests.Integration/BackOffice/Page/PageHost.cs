using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.BackOffice.Packages;
using OgpSummit.Runtime.BackOffice.Page;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Manifest;

namespace OgpSummit.Tests.Integration.BackOffice.Page;

/// <summary>The client's page and files alone, with whatever packages a test puts below <c>wwwroot/App_Plugins</c>.</summary>
public sealed class PageHost : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private WebApplication _app = null!;

    /// <summary>Follows no redirect and decompresses nothing.</summary>
    public HttpClient Browser { get; private set; } = null!;

    internal ClientArchive Archive => _app.Services.GetRequiredService<ClientArchive>();

    internal string Version => Archive.Description.Version;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder.File("wwwroot"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = _folder.Path,
            EnvironmentName = "Development",
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.Configure<GlobalSettings>(settings => settings.DefaultUILanguage = "fr-FR");
        builder.Services.AddSingleton<ClientArchive>();
        builder.Services.AddSingleton<BackOfficePage>();
        builder.Services.AddSingleton<IPackageManifestService, PackageManifests>();

        _app = builder.Build();
        _app.MapBackOfficePage();
        var api = _app.MapGroup("/api");
        api.MapManifests();
        api.MapGraphics();
        await _app.StartAsync();
        Browser = _app.GetTestClient();
    }

    public async Task GivenPackageAsync(string name, string manifest)
    {
        var folder = _folder.File($"wwwroot/App_Plugins/{name}");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "umbraco-package.json"), manifest);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}

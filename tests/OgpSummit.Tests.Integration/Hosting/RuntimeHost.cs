using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Tests.Common;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Hosting;

/// <summary>
/// Umbraco's services over a database of its own, without the site and without a web server. Core keeps its container in
/// a static field, so there is one host at a time in a process: tests that use one run in a collection.
/// </summary>
public sealed class RuntimeHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TemporaryFolder _folder;

    private RuntimeHost(WebApplication app, TemporaryFolder folder)
    {
        _app = app;
        _folder = folder;
    }

    public IServiceProvider Services => _app.Services;

    public string Folder => _folder.Path;

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public static Task<RuntimeHost> StartOnSqliteAsync(Action<IUmbracoBuilder>? compose = null)
    {
        var folder = new TemporaryFolder();
        return StartAsync(folder, $"Data Source={folder.File("umbraco.db")}", "Microsoft.Data.Sqlite", compose);
    }

    public static async Task<RuntimeHost> StartOnPostgreSqlAsync(
        PostgreSqlServer server, Action<IUmbracoBuilder>? compose = null) =>
        await StartAsync(new TemporaryFolder(), await server.CreateDatabaseAsync(), "Npgsql", compose);

    public async ValueTask DisposeAsync()
    {
        await Get<IRuntime>().StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _folder.Dispose();
    }

    private static async Task<RuntimeHost> StartAsync(
        TemporaryFolder folder, string connectionString, string provider, Action<IUmbracoBuilder>? compose)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = folder.Path,
            // Validates every registration and its lifetime when the container is built.
            EnvironmentName = "Development",
        });
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = connectionString,
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = provider,
            ["Logging:LogLevel:Default"] = "Warning",
            ["uSync:Settings:ImportOnFirstBoot"] = "false",
        });

        var umbraco = builder.CreateUmbracoBuilder().AddBackOffice();
        compose?.Invoke(umbraco);
        umbraco.Build();

        var app = builder.Build();
        await app.Services.GetRequiredService<IRuntime>().StartAsync(CancellationToken.None);
        return new RuntimeHost(app, folder);
    }
}

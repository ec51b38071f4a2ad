using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.BackOffice;

/// <summary>The same site on a PostgreSQL server of its own.</summary>
public sealed class PostgreSqlSite : BackOfficeSite
{
    private PostgreSqlServer _server = null!;

    public override async ValueTask InitializeAsync()
    {
        _server = await PostgreSqlServer.StartAsync();
        await StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:umbracoDbDSN"] = await _server.CreateDatabaseAsync(),
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _server.DisposeAsync();
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnPostgreSqlSite : ICollectionFixture<PostgreSqlSite>
{
    public const string Name = "Back office on PostgreSQL";
}

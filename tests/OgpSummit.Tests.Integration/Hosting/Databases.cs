using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.Hosting;

/// <summary>A host on SQLite. A contract is an abstract test class; its two subclasses take one of these fixtures each.</summary>
public sealed class SqliteHost : IAsyncLifetime
{
    public RuntimeHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await RuntimeHost.StartOnSqliteAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

/// <summary>A host on PostgreSQL, in a database of its own on a server of its own.</summary>
public sealed class PostgreSqlHost : IAsyncLifetime
{
    private PostgreSqlServer _server = null!;

    public RuntimeHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PostgreSqlServer.StartAsync();
        Host = await RuntimeHost.StartOnPostgreSqlAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _server.DisposeAsync();
    }
}

/// <summary>One host at a time: Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnSqlite : ICollectionFixture<SqliteHost>
{
    public const string Name = "SQLite";
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlHost>
{
    public const string Name = "PostgreSQL";
}

using Microsoft.Data.Sqlite;
using OgpSummit.Runtime.Hosting.Failures;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>Stock's settings: <c>ConnectionStrings:umbracoDbDSN</c> and <c>ConnectionStrings:umbracoDbDSN_ProviderName</c>.</summary>
internal static class DatabaseSettings
{
    public const string ConnectionStringSetting = $"ConnectionStrings:{Constants.System.UmbracoConnectionName}";
    public const string ProviderSetting = ConnectionStringSetting + "_ProviderName";
    public const string SqliteProviderName = "Microsoft.Data.Sqlite";
    public const string PostgreSqlProviderName = "Npgsql";

    public static DatabaseKind KindOf(ConnectionStrings settings) => settings.ProviderName switch
    {
        SqliteProviderName or "Microsoft.Data.SQLite" => DatabaseKind.Sqlite,
        PostgreSqlProviderName or "Npgsql2" => DatabaseKind.PostgreSql,
        _ => throw new StartupException(
            $"the setting {ProviderSetting} is '{settings.ProviderName}'. Set it to {SqliteProviderName} or {PostgreSqlProviderName}."),
    };

    /// <summary>
    /// The connection string in the form this host needs: without a shared cache, which stock's default asks for and
    /// which makes readers wait for the writer.
    /// </summary>
    public static string SqliteConnectionString(ConnectionStrings settings)
    {
        try
        {
            return new SqliteConnectionStringBuilder(Required(settings))
            {
                Cache = SqliteCacheMode.Private,
                ForeignKeys = true,
                Pooling = true,
            }.ToString();
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"the setting {ConnectionStringSetting} is not a SQLite connection string: {exception.Message}", exception);
        }
    }

    public static string Required(ConnectionStrings settings) => settings.ConnectionString is { Length: > 0 } value
        ? value
        : throw new StartupException(
            $"the setting {ConnectionStringSetting} is missing. Set it, for example to 'Data Source=|DataDirectory|/Umbraco.sqlite.db' "
            + $"with {ProviderSetting} set to {SqliteProviderName}.");
}

internal enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>What a person can do about a database that cannot be opened.</summary>
internal static class DatabaseFailure
{
    /// <summary>One line that names the setting and the remedy; null for a failure that is a defect of ours.</summary>
    public static string? Explain(Exception exception, ConnectionStrings settings) => Root(exception) switch
    {
        SqliteException sqlite => ExplainSqlite(sqlite, settings),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            Say("PostgreSQL refuses the user or the password", "Correct them there."),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            Say("PostgreSQL has no such database", "Create it, or correct the name there."),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
            Say("PostgreSQL does not let the user create tables", "Grant CREATE on the schema."),
        NpgsqlException or SocketException => Say("PostgreSQL cannot be reached", "Start it, or correct the host and port there."),
        UnauthorizedAccessException or IOException => Say(
            $"the database's folder cannot be written ({exception.Message})", "Make it writable, or choose another there."),
        ArgumentException argument => Say($"it is not a connection string ({argument.Message})", "Correct it."),
        _ => null,
    };

    private static string? ExplainSqlite(SqliteException exception, ConnectionStrings settings)
    {
        var file = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        return exception.SqliteErrorCode switch
        {
            8 => Say($"the database {file} is read-only", "Make the file and its folder writable for this user."),
            10 or 13 => Say($"the disk of the database {file} is full or fails", "Free space, or choose another disk there."),
            11 or 26 => Say($"the database {file} is damaged or no SQLite file", "Restore a backup, or move the file away to begin anew."),
            14 => Say($"the database {file} cannot be opened", "Check that its folder exists and is writable for this user."),
            5 or 6 => Say($"the database {file} is locked by another program", "Stop that program."),
            _ => null,
        };
    }

    private static string Say(string what, string remedy) =>
        $"{what} (setting {DatabaseSettings.ConnectionStringSetting}). {remedy}";

    private static Exception Root(Exception exception)
    {
        while (exception is not DbException && exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}

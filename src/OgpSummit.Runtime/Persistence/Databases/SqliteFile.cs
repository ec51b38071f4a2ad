using Microsoft.Data.Sqlite;

namespace OgpSummit.Runtime.Persistence.Databases;

internal static class SqliteFile
{
    /// <summary>SQLite creates the file but not the folder it lies in.</summary>
    public static void EnsureFolder(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource is "" or ":memory:")
        {
            return;
        }

        var dataDirectory = AppDomain.CurrentDomain.GetData("DataDirectory") as string ?? "";
        var file = builder.DataSource.Replace("|DataDirectory|", dataDirectory, StringComparison.OrdinalIgnoreCase);
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}

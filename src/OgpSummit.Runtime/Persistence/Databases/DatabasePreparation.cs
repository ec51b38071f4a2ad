using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Hosting.Failures;
using Umbraco.Cms.Core.Configuration.Models;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>Creates the database or brings it up to date before anything else touches it.</summary>
internal sealed class DatabasePreparation(
    IOptionsMonitor<ConnectionStrings> settings, IServiceProvider services, ILogger<DatabasePreparation> logger)
{
    /// <exception cref="StartupException">The database cannot be used; the message says what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        var connectionStrings = settings.CurrentValue;
        DatabaseSettings.Required(connectionStrings);
        var kind = DatabaseSettings.KindOf(connectionStrings);
        try
        {
            if (kind == DatabaseKind.Sqlite)
            {
                SqliteFile.EnsureFolder(DatabaseSettings.SqliteConnectionString(connectionStrings));
            }

            await MigrateAsync(cancellation);
        }
        catch (Exception exception) when (DatabaseFailure.Explain(exception, connectionStrings) is { } reason)
        {
            throw new StartupException(reason, exception);
        }
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var db = ((ICmsDatabase)services.GetService(typeof(ICmsDatabase))!).CreateContext();
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StartupException(
                $"the database of {DatabaseSettings.ConnectionStringSetting} was written by a newer version of this site "
                + $"(migration {newer}). Install that version, or restore a backup made before the upgrade.");
        }

        if (applied.Count < known.Count)
        {
            logger.LogInformation("Bringing the database up to date: {Count} migration(s).", known.Count - applied.Count);
            await db.Database.MigrateAsync(cancellation);
        }
    }
}

using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>PostgreSQL. One advisory lock per database, held to the end of the transaction, is the write lock.</summary>
internal sealed class PostgreSqlDatabase(IDbContextFactory<PostgreSqlCmsDb> contexts) : ICmsDatabase
{
    /// <summary>Any number that no other user of the database takes; the bytes spell "OGP".</summary>
    private const long LockKey = 0x4F4750;

    public CmsDb CreateContext() => contexts.CreateDbContext();

    public CmsDb TakeOpen()
    {
        var db = CreateContext();
        db.Database.OpenConnection();
        return db;
    }

    public void GiveBack(CmsDb db) => db.Dispose();

    public void LockForWriting(CmsDb db, TimeSpan timeout)
    {
        var milliseconds = Math.Clamp((long)timeout.TotalMilliseconds, 1, int.MaxValue);
        db.Database.ExecuteSql($"SELECT set_config('lock_timeout', {milliseconds.ToString(CultureInfo.InvariantCulture)}, true)");
        db.Database.ExecuteSql($"SELECT pg_advisory_xact_lock({LockKey})");
    }

    public bool IsLockTimeout(Exception exception) =>
        exception is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected };
}

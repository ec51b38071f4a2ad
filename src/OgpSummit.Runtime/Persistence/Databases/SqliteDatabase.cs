using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>SQLite in WAL mode. <c>BEGIN IMMEDIATE</c>, which Microsoft.Data.Sqlite sends, is the write lock.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteCmsDb> contexts) : ICmsDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;

    public CmsDb CreateContext() => contexts.CreateDbContext();

    public void LockForWriting(CmsDb db, TimeSpan timeout)
    {
    }

    public bool IsLockTimeout(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked };
}

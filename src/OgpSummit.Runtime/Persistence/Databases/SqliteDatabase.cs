using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>SQLite in WAL mode. <c>BEGIN IMMEDIATE</c>, which Microsoft.Data.Sqlite sends, is the write lock.</summary>
internal sealed class SqliteDatabase(IDbContextFactory<SqliteCmsDb> contexts) : ICmsDatabase, IDisposable
{
    /// <summary>More units of work than this are hardly ever open at once.</summary>
    private const int MostOpen = 8;

    private const int Busy = 5;
    private const int Locked = 6;

    private readonly ConcurrentBag<CmsDb> _open = [];
    private bool _disposed;

    public CmsDb CreateContext() => contexts.CreateDbContext();

    /// <summary>Opening a connection from the pool sets up all of its functions again, which costs more than most queries.</summary>
    public CmsDb TakeOpen()
    {
        if (_open.TryTake(out var db))
        {
            return db;
        }

        db = CreateContext();
        db.Database.OpenConnection();
        return db;
    }

    public void GiveBack(CmsDb db)
    {
        db.ChangeTracker.Clear();
        if (_disposed || _open.Count >= MostOpen)
        {
            db.Dispose();
        }
        else
        {
            _open.Add(db);
        }
    }

    public void LockForWriting(CmsDb db, TimeSpan timeout)
    {
    }

    public bool IsLockTimeout(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked };

    public void Dispose()
    {
        _disposed = true;
        while (_open.TryTake(out var db))
        {
            db.Dispose();
        }
    }
}

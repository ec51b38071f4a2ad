using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Scoping;

/// <summary>
/// What a stack of scopes shares: one context, one connection, at most one transaction.
/// </summary>
/// <remarks>
/// Reads before the first write lock run without a transaction, each on its own snapshot. The first write lock starts the
/// transaction behind a gate of this process, so a read snapshot is never upgraded (SQLite answers that with
/// <c>SQLITE_BUSY_SNAPSHOT</c>) and writers of this process queue here instead of polling the file.
/// </remarks>
internal sealed class UnitOfWork(ICmsDatabase database, SemaphoreSlim writerGate)
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    private CmsDb? _db;
    private IDbContextTransaction? _transaction;

    /// <summary>Uncommitted state of caches, by cache.</summary>
    public Dictionary<object, object> Staged { get; } = [];

    /// <summary>Runs after the commit, while no other writer of this process can be in between.</summary>
    public List<Action> OnCommitted { get; } = [];

    public bool IsWriting => _transaction is not null;

    public CmsDb Db => _db ??= database.TakeOpen();

    /// <exception cref="TimeoutException">Another writer held the lock for longer than the timeout.</exception>
    public void BeginWriting(TimeSpan? timeout = null)
    {
        if (IsWriting)
        {
            return;
        }

        var limit = timeout ?? DefaultTimeout;
        if (!writerGate.Wait(limit))
        {
            throw new TimeoutException("Another writer of this process held the write lock for too long.");
        }

        try
        {
            _transaction = Db.Database.BeginTransaction();
            database.LockForWriting(Db, limit);
        }
        catch (Exception exception)
        {
            _transaction?.Dispose();
            _transaction = null;
            writerGate.Release();
            if (database.IsLockTimeout(exception))
            {
                throw new TimeoutException("Another process held the database's write lock for too long.", exception);
            }

            throw;
        }
    }

    public void End(bool complete)
    {
        var holdsGate = IsWriting;
        var isSound = false;
        try
        {
            if (complete)
            {
                _transaction?.Commit();
                OnCommitted.ForEach(action => action());
            }
            else
            {
                _transaction?.Rollback();
            }

            isSound = true;
        }
        finally
        {
            _transaction?.Dispose();
            _transaction = null;
            Close(isSound);
            if (holdsGate)
            {
                writerGate.Release();
            }
        }
    }

    /// <summary>What a failed transaction left behind is nobody else's to find.</summary>
    private void Close(bool isSound)
    {
        if (_db is { } db && isSound)
        {
            database.GiveBack(db);
        }
        else
        {
            _db?.Dispose();
        }

        _db = null;
    }
}

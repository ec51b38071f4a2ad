using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>What differs between SQLite and PostgreSQL.</summary>
internal interface ICmsDatabase
{
    CmsDb CreateContext();

    /// <summary>A context whose connection is open, for one unit of work; give it to <see cref="GiveBack"/> at its end.</summary>
    CmsDb TakeOpen();

    /// <param name="db">Without a transaction, and with all that was read of it read.</param>
    void GiveBack(CmsDb db);

    /// <summary>Takes the database's one write lock for the transaction that has just begun.</summary>
    void LockForWriting(CmsDb db, TimeSpan timeout);

    /// <summary>True when the exception says that another writer held the lock for too long.</summary>
    bool IsLockTimeout(Exception exception);
}

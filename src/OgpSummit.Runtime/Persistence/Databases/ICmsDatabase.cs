using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Databases;

/// <summary>What differs between SQLite and PostgreSQL.</summary>
internal interface ICmsDatabase
{
    CmsDb CreateContext();

    /// <summary>Takes the database's one write lock for the transaction that has just begun.</summary>
    void LockForWriting(CmsDb db, TimeSpan timeout);

    /// <summary>True when the exception says that another writer held the lock for too long.</summary>
    bool IsLockTimeout(Exception exception);
}

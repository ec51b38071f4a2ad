using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;

namespace OgpSummit.Runtime.Persistence.Scoping;

/// <summary>
/// Core asks for locks by number. Every write lock is the database's one writer; read locks are free, because a reader
/// sees the last committed state whatever a writer does.
/// </summary>
internal sealed class WriteLocks(CmsScopeProvider scopes) : IDistributedLockingMechanismFactory, IDistributedLockingMechanism
{
    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public bool Enabled => true;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new HeldLock(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        try
        {
            scopes.Required.UnitOfWork.BeginWriting(obtainLockTimeout);
        }
        catch (TimeoutException)
        {
            throw new DistributedWriteLockTimeoutException(lockId);
        }

        return new HeldLock(lockId, DistributedLockType.WriteLock);
    }

    /// <summary>Released by the end of the transaction, not one by one.</summary>
    private sealed record HeldLock(int LockId, DistributedLockType LockType) : IDistributedLock
    {
        public void Dispose()
        {
        }
    }
}

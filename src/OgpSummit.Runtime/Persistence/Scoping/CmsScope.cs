using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Persistence.Scoping;

/// <summary>One scope of a stack. Core's base class counts locks, votes and publishes notifications.</summary>
internal sealed class CmsScope : CoreScope
{
    private readonly CmsScopeProvider _provider;
    private readonly bool _autoComplete;
    private bool _disposed;

    public CmsScope(
        CmsScopeProvider provider,
        CmsScope? parent,
        bool autoComplete,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications)
        : base(
            parent!,
            provider.Locks,
            provider.LoggerFactory,
            provider.FileSystems,
            provider.EventAggregator,
            cacheMode,
            scopeFileSystems,
            notifications)
    {
        _provider = provider;
        _autoComplete = autoComplete;
        Parent = parent;
        UnitOfWork = parent?.UnitOfWork ?? provider.CreateUnitOfWork();
    }

    public CmsScope? Parent { get; }

    public UnitOfWork UnitOfWork { get; }

    /// <summary>Of the root scope only; see <see cref="CmsScopeProvider.Context"/>.</summary>
    public ScopeContext? OwnContext { get; set; }

    public CmsDb Db
    {
        get
        {
            Locks.EnsureLocks(InstanceId);
            return UnitOfWork.Db;
        }
    }

    /// <summary>A write transaction even where the caller forgot to ask for a lock.</summary>
    public CmsDb WriteDb
    {
        get
        {
            var db = Db;
            UnitOfWork.BeginWriting();
            return db;
        }
    }

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (!ReferenceEquals(_provider.Ambient, this))
        {
            throw new InvalidOperationException("A scope was disposed while one of its children was still open.");
        }

        if (_autoComplete && Completed is null)
        {
            Completed = true;
        }

        Locks.ClearLocks(InstanceId);
        _provider.Ambient = Parent;
        if (Parent is null)
        {
            EndRoot(Completed == true);
        }
        else
        {
            base.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Commits or rolls back, then lets Core publish the notifications and tells whoever enlisted.</summary>
    private void EndRoot(bool completed)
    {
        var committed = false;
        try
        {
            UnitOfWork.End(completed);
            committed = completed;
        }
        catch
        {
            Completed = false;
            throw;
        }
        finally
        {
            Locks.Dispose();
            base.Dispose();
            OwnContext?.Exit(committed);
        }
    }
}

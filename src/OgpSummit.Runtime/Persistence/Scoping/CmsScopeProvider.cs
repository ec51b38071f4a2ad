using System.Data;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Persistence.Scoping;

/// <summary>Opens scopes and knows the ambient one, which follows the flow of the call.</summary>
internal sealed class CmsScopeProvider : ICoreScopeProvider, IDisposable
{
    private readonly AsyncLocal<CmsScope?> _ambient = new();
    private readonly ICmsDatabase _database;
    private readonly SemaphoreSlim _writerGate = new(1, 1);

    public CmsScopeProvider(
        ICmsDatabase database, ILoggerFactory loggerFactory, FileSystems fileSystems, IEventAggregator eventAggregator)
    {
        _database = database;
        LoggerFactory = loggerFactory;
        FileSystems = fileSystems;
        EventAggregator = eventAggregator;
        Locks = new WriteLocks(this);
    }

    public IDistributedLockingMechanismFactory Locks { get; }

    public ILoggerFactory LoggerFactory { get; }

    public FileSystems FileSystems { get; }

    public IEventAggregator EventAggregator { get; }

    public CmsScope? Ambient
    {
        get => _ambient.Value;
        set => _ambient.Value = value;
    }

    public CmsScope Required => Ambient ?? throw new InvalidOperationException(
        "There is no ambient scope: open one with ICoreScopeProvider.CreateCoreScope before calling a repository.");

    public CmsDb Db => Required.Db;

    public CmsDb WriteDb => Required.WriteDb;

    public IScopeContext? Context
    {
        get
        {
            var root = Ambient;
            while (root?.Parent is { } parent)
            {
                root = parent;
            }

            return root is null ? null : root.OwnContext ??= new ScopeContext();
        }
    }

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false) =>
        Ambient = new CmsScope(
            this, Ambient, autoComplete, repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher);

    public IQuery<T> CreateQuery<T>() => new Query<T>();

    public UnitOfWork CreateUnitOfWork() => new(_database, _writerGate);

    public void Dispose() => _writerGate.Dispose();
}

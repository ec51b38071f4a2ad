using System.Data;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Tests.Unit.PropertyEditors;

/// <summary>Units of work without a database: what is enlisted runs when the outermost one completes.</summary>
internal sealed class ImmediateScopes : ICoreScopeProvider
{
    private readonly List<Action<bool>> _enlisted = [];
    private int _depth;

    public IScopeContext? Context => _depth > 0
        ? Only.Answers<IScopeContext>(("Enlist", args =>
        {
            var action = (Delegate)args[2]!;
            var item = ((Delegate)args[1]!).DynamicInvoke();
            _enlisted.Add(completed => action.DynamicInvoke(completed, item));
            return null;
        }
    ))
        : null;

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        _depth++;
        var completed = false;
        return Only.Answers<ICoreScope>(
            ("Complete", _ => completed = true),
            ("WriteLock", _ => null),
            ("Dispose", _ =>
            {
                Leave(completed);
                return null;
            }
        ));
    }

    public Umbraco.Cms.Core.Persistence.Querying.IQuery<T> CreateQuery<T>() => throw new NotSupportedException();

    private void Leave(bool completed)
    {
        if (--_depth > 0)
        {
            return;
        }

        var enlisted = _enlisted.ToArray();
        _enlisted.Clear();
        foreach (var action in enlisted)
        {
            action(completed);
        }
    }
}

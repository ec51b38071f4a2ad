using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Persistence.Scoping;

/// <summary>Actions that wait for the end of the root scope, the lowest priority number first.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly SortedDictionary<int, List<Action<bool>>> _actions = [];
    private readonly Dictionary<string, object?> _items = [];
    private readonly HashSet<string> _actionKeys = [];

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100)
    {
        // Core's contract: one action per key; whoever enlists again meant the same one.
        if (!_actionKeys.Add(key))
        {
            return;
        }

        if (!_actions.TryGetValue(priority, out var actions))
        {
            _actions[priority] = actions = [];
        }

        actions.Add(action);
    }

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_items.TryGetValue(key, out var existing))
        {
            return (T?)existing;
        }

        var item = creator();
        _items[key] = item;
        if (action is not null)
        {
            Enlist(key, completed => action(completed, item), priority);
        }

        return item;
    }

    public T? GetEnlisted<T>(string key) => _items.TryGetValue(key, out var item) ? (T?)item : default;

    public void ScopeExit(bool completed) => Exit(completed);

    public void Exit(bool completed)
    {
        foreach (var action in _actions.Values.SelectMany(actions => actions))
        {
            action(completed);
        }

        _actions.Clear();
        _items.Clear();
    }
}

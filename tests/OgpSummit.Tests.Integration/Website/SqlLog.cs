using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>
/// The SQL commands of the whole process. It listens from the start, because EF Core looks for a new listener only once
/// a second.
/// </summary>
public sealed class SqlLog : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly List<string> _commands = [];

    public SqlLog() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The commands that <paramref name="work"/> sends.</summary>
    public IReadOnlyList<string> During(Action work)
    {
        var before = _commands.Count;
        work();
        lock (_commands)
        {
            return [.. _commands.Skip(before)];
        }
    }

    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> work)
    {
        var before = _commands.Count;
        await work();
        lock (_commands)
        {
            return [.. _commands.Skip(before)];
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name)
        {
            lock (_commands)
            {
                _commands.Add(((CommandEventData)value.Value!).Command.CommandText);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}

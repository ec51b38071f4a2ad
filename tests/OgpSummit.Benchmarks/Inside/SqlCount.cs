using System.Diagnostics;

namespace OgpSummit.Benchmarks.Inside;

/// <summary>Counts the commands that EF Core sends; BEGIN and COMMIT are not among them.</summary>
internal sealed class SqlCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string Source = "Microsoft.EntityFrameworkCore";
    private const string Executed = "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted";

    private long _commands;

    public SqlCount() => DiagnosticListener.AllListeners.Subscribe(this);

    public long Commands => Interlocked.Read(ref _commands);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Source)
        {
            value.Subscribe(this, name => name == Executed);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value) => Interlocked.Increment(ref _commands);

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}

namespace OgpSummit.Runtime.PublishedCache;

/// <summary>
/// A value computed from state that others change. What was computed before <see cref="Expire"/> is never handed out
/// after it, even when the computation ends later.
/// </summary>
internal sealed class Expiring<T>(Func<T> compute)
    where T : class
{
    private long _changes;
    private Computed? _computed;

    public T Value
    {
        get
        {
            var change = Volatile.Read(ref _changes);
            var known = Volatile.Read(ref _computed);
            if (known?.Change == change)
            {
                return known.Value;
            }

            var fresh = new Computed(change, compute());
            Volatile.Write(ref _computed, fresh);
            return fresh.Value;
        }
    }

    public void Expire() => Interlocked.Increment(ref _changes);

    private sealed record Computed(long Change, T Value);
}

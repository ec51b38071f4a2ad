using System.Collections.Concurrent;

namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>
/// Counts attempts by key, in memory. An attempt counts as failed until it is known to have succeeded, so a hundred at once
/// are a hundred.
/// </summary>
internal sealed class AttemptCounts(SignInLimits limits, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Count> _counts = new(StringComparer.Ordinal);

    private DateTimeOffset Now => time.GetUtcNow();

    /// <returns>How many failures the key has now, with this one.</returns>
    public int Add(string key)
    {
        if (_counts.Count >= limits.Remembered)
        {
            Trim();
        }

        return _counts.AddOrUpdate(key, _ => new Count(1, Now), (_, count) => IsOld(count) ? new(1, Now) : new(count.Failures + 1, Now))
            .Failures;
    }

    /// <returns>How long the key has to wait, when it may fail <paramref name="allowed"/> times without waiting.</returns>
    public TimeSpan? Wait(string key, int allowed)
    {
        if (!_counts.TryGetValue(key, out var count) || count.Failures < allowed || IsOld(count))
        {
            return null;
        }

        var doublings = Math.Min(count.Failures - allowed, 20);
        var pause = limits.FirstPause * Math.Pow(2, doublings);
        var rest = count.At + (pause < limits.LongestPause ? pause : limits.LongestPause) - Now;
        return rest > TimeSpan.Zero ? rest : null;
    }

    public void Forget(string key) => _counts.TryRemove(key, out _);

    private bool IsOld(Count count) => Now - count.At > limits.Memory;

    /// <summary>First what is forgotten anyway, then the least failures: who fills the memory must not free himself.</summary>
    private void Trim()
    {
        var surplus = _counts.Where(count => IsOld(count.Value)).ToList();
        if (surplus.Count == 0)
        {
            surplus = [.. _counts.OrderBy(count => count.Value.Failures).ThenBy(count => count.Value.At).Take(limits.Remembered / 10)];
        }

        foreach (var count in surplus)
        {
            _counts.TryRemove(count);
        }
    }

    private sealed record Count(int Failures, DateTimeOffset At);
}

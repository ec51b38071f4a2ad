namespace OgpSummit.Runtime.BackOffice.SignIn.Limits;

/// <summary>
/// Counts attempts by key, in memory. An attempt counts as failed until it is known to have succeeded, so a hundred at once
/// are a hundred.
/// </summary>
internal sealed class AttemptCounts(SignInLimits limits, TimeProvider time)
{
    /// <summary>More would be longer than any pause.</summary>
    private const int MostDoublings = 20;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);

    private DateTimeOffset Now => time.GetUtcNow();

    /// <returns>How many attempts the key has had, with this one.</returns>
    public int Add(string key)
    {
        lock (_lock)
        {
            return AddOne(key);
        }
    }

    /// <returns>False, and nothing is counted, when the key has had that many already.</returns>
    public bool TryAdd(string key, int most)
    {
        lock (_lock)
        {
            if (Find(key).Attempts >= most)
            {
                return false;
            }

            AddOne(key);
            return true;
        }
    }

    /// <returns>
    /// How long the key has to wait, and nothing is counted; null when it may try, as it may <paramref name="freely"/> often
    /// without any wait.
    /// </returns>
    public TimeSpan? Take(string key, int freely)
    {
        lock (_lock)
        {
            if (RestOfPause(Find(key), freely) is { } rest)
            {
                return rest;
            }

            AddOne(key);
            return null;
        }
    }

    public void Forget(string key)
    {
        lock (_lock)
        {
            _counts.Remove(key);
        }
    }

    private int AddOne(string key)
    {
        var attempts = Find(key).Attempts + 1;
        if (attempts == 1 && _counts.Count >= limits.Remembered)
        {
            Trim();
        }

        _counts[key] = new Count(attempts, Now);
        return attempts;
    }

    private Count Find(string key) => _counts.TryGetValue(key, out var count) && !IsOld(count) ? count : default;

    private TimeSpan? RestOfPause(Count count, int freely)
    {
        if (count.Attempts < freely)
        {
            return null;
        }

        var pause = limits.FirstPause * Math.Pow(2, Math.Min(count.Attempts - freely, MostDoublings));
        var rest = count.At + (pause < limits.LongestPause ? pause : limits.LongestPause) - Now;
        return rest > TimeSpan.Zero ? rest : null;
    }

    private bool IsOld(Count count) => Now - count.At > limits.Memory;

    /// <summary>First what is forgotten anyway, then the fewest attempts: who fills the memory must not free himself.</summary>
    private void Trim()
    {
        var surplus = _counts.Where(count => IsOld(count.Value)).Select(count => count.Key).ToList();
        if (surplus.Count == 0)
        {
            surplus = [.. _counts.OrderBy(count => count.Value.Attempts).ThenBy(count => count.Value.At)
                .Take(Math.Max(1, limits.Remembered / 10))
                .Select(count => count.Key)];
        }

        surplus.ForEach(key => _counts.Remove(key));
    }

    private readonly record struct Count(int Attempts, DateTimeOffset At);
}

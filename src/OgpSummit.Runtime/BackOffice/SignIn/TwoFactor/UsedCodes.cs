using System.Collections.Concurrent;

namespace OgpSummit.Runtime.BackOffice.SignIn.TwoFactor;

/// <summary>A code that somebody looked over a shoulder for is worth nothing: each is taken once.</summary>
internal sealed class UsedCodes(TimeProvider time)
{
    /// <summary>Longer than any code is good for.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(Guid User, string Code), DateTimeOffset> _used = [];

    public bool IsFirstUse(Guid user, string code)
    {
        var now = time.GetUtcNow();
        foreach (var old in _used.Where(entry => now - entry.Value > Memory))
        {
            _used.TryRemove(old);
        }

        return _used.TryAdd((user, code), now);
    }
}

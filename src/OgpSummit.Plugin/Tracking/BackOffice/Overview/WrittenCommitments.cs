using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>What was written of each commitment: a change of one of them leaves the others as they are on the next board.</summary>
internal sealed class WrittenCommitments
{
    /// <summary>Of one commitment: editors who may publish and those who may not, of two days.</summary>
    private const int MostKept = 6;

    private readonly ConditionalWeakTable<BoardCommitment, ConcurrentDictionary<Circumstances, CommitmentItem>> _written = [];

    public CommitmentItem Get(BoardCommitment commitment, Circumstances circumstances, Func<BoardCommitment, Circumstances, CommitmentItem> write)
    {
        var written = _written.GetOrCreateValue(commitment);
        if (written.TryGetValue(circumstances, out var item))
        {
            return item;
        }

        if (written.Count >= MostKept)
        {
            written.Clear();
        }

        return written[circumstances] = write(commitment, circumstances);
    }
}

/// <summary>All that is said of a commitment depends on beside the commitment.</summary>
internal sealed record Circumstances(
    DateOnly Today, TrackingOptions Options, DateOnly? PlanStart, DateOnly? PlanEnd, bool MayReport, bool MayPublish);

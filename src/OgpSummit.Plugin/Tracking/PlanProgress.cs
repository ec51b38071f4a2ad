using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking;

/// <summary>The state of a set of commitments, as a picture or a table counts it.</summary>
public sealed class PlanProgress
{
    private readonly IReadOnlyDictionary<Guid, CommitmentProgress> _progress;

    internal PlanProgress(IReadOnlyList<Commitment> commitments, IReadOnlyDictionary<Guid, CommitmentProgress> progress)
    {
        Commitments = commitments;
        _progress = progress;
    }

    /// <summary>Ordered by number.</summary>
    public IReadOnlyList<Commitment> Commitments { get; }

    public bool HasReports => _progress.Values.Any(progress => progress.Latest is not null);

    /// <summary>How many commitments nobody has reported on.</summary>
    public int WithoutReport => Commitments.Count(commitment => Of(commitment).Latest is null);

    public CommitmentProgress Of(Commitment commitment) => _progress[commitment.Key];

    /// <summary>How many commitments stand at <paramref name="completion"/> by their latest report.</summary>
    public int At(Completion completion) => Commitments.Count(commitment => Of(commitment).Completion == completion);

    /// <summary>The same count for some of the commitments, an axis for instance.</summary>
    public PlanProgress For(IReadOnlyList<Commitment> some) => new(some, _progress);
}

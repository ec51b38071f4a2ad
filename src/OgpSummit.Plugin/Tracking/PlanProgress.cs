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

    public bool HasReports => Commitments.Any(commitment => Of(commitment).Latest is not null);

    /// <summary>How many commitments nobody has reported on.</summary>
    public int WithoutReport => Commitments.Count(commitment => Of(commitment).Latest is null);

    /// <summary>How the commitments stood from month to month.</summary>
    public IReadOnlyList<PlanMoment> Over(IEnumerable<DateOnly> days) =>
        [.. days.Select(day => new PlanMoment(day, Commitments.Select(commitment => Of(commitment).CompletionOn(day))))];

    public CommitmentProgress Of(Commitment commitment) => _progress[commitment.Key];

    /// <summary>How many commitments stand at <paramref name="completion"/> by their latest report.</summary>
    public int At(Completion completion) => Commitments.Count(commitment => Of(commitment).Completion == completion);

    /// <summary>The same by the latest report of one assessor; null counts those this assessor has not reported on.</summary>
    public int At(Completion? completion, Assessor assessor) =>
        Commitments.Count(commitment => Of(commitment).LatestBy(assessor)?.Completion == completion);

    /// <summary>Those who have reported on at least one commitment.</summary>
    public IReadOnlyList<Assessor> Assessors =>
        [.. Enum.GetValues<Assessor>().Where(assessor => Commitments.Any(commitment => Of(commitment).LatestBy(assessor) is not null))];

    /// <summary>The same for some of the commitments, an axis for instance.</summary>
    public PlanProgress For(IReadOnlyList<Commitment> some) => new(some, _progress);
}

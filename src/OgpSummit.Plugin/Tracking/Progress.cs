using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking;

/// <summary>Reads progress from published reports, in memory.</summary>
public sealed class Progress(SummitContent content)
{
    public CommitmentProgress Of(Commitment commitment) => new(content.ReportsOf(commitment));

    /// <summary>Of the whole action plan.</summary>
    public PlanProgress OfPlan() => OfAll(content.Commitments);

    public PlanProgress OfAll(IReadOnlyList<Commitment> commitments) =>
        new(commitments, commitments.ToDictionary(commitment => commitment.Key, Of));
}

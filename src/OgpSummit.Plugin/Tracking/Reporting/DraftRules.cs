using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>Says beforehand whether a draft could be published.</summary>
internal sealed class DraftRules(TrackingCalendar calendar)
{
    public IReadOnlyList<Objection> Check(ReportFacts facts, BoardCommitment commitment, DateOnly? planStart) =>
        [.. ReportRules.Check(facts, Situation(commitment, planStart, commitment.Reports.Select(report => report.ToPublished())))];

    /// <param name="commitment">As it is published.</param>
    /// <param name="planStart">Null when the plan has no date yet.</param>
    /// <param name="published">Its reports, for instance those of the transaction under way.</param>
    public ReportSituation Situation(BoardCommitment commitment, DateOnly? planStart, IEnumerable<PublishedReport> published) =>
        new(calendar.Today, planStart, commitment.Milestones.Select(milestone => milestone.Key).ToHashSet(), [.. published]);
}

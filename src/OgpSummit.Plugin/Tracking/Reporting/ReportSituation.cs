using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking.Reporting;

/// <summary>What a report is judged against.</summary>
/// <param name="Today">See <see cref="TrackingCalendar"/>.</param>
/// <param name="PlanStart">Null when the plan has no date yet.</param>
/// <param name="Milestones">Keys of the commitment's milestones.</param>
/// <param name="Published">The commitment's published reports, in any order.</param>
public sealed record ReportSituation(
    DateOnly Today, DateOnly? PlanStart, IReadOnlySet<Guid> Milestones, IReadOnlyList<PublishedReport> Published)
{
    /// <summary>What the same assessor said before, about the same milestone or about the whole commitment.</summary>
    public PublishedReport? Before(ReportFacts facts)
    {
        var corrected = Published.Select(report => report.Corrects).Append(facts.Corrects).OfType<Guid>().ToHashSet();
        return Published
            .Where(report => report.Assessor == facts.Assessor && report.Milestone == facts.Milestone)
            .Where(report => report.ReportedOn <= facts.ReportedOn && !corrected.Contains(report.Key))
            .OrderByDescending(report => report.ReportedOn)
            .ThenByDescending(report => report.CreatedOn)
            .FirstOrDefault();
    }
}

public sealed record PublishedReport(
    Guid Key, DateOnly? ReportedOn, DateTime CreatedOn, Assessor? Assessor, Completion? Completion, Guid? Milestone, Guid? Corrects)
{
    public static PublishedReport Of(ProgressReport report) =>
        new(report.Key, report.ReportedOn, report.CreateDate, report.Assessor, report.Completion, report.MilestoneKey, report.Corrects?.Key);
}

using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>Finds what editors with the same rights can do something about: no task asks for a right that is missing.</summary>
internal sealed class TaskFinder(
    Board board, CommitmentAccess access, TrackingCalendar calendar, DateOnly today, DraftRules rules, TrackingOptions options)
{

    /// <summary>Most pressing first.</summary>
    public IReadOnlyList<FoundTask> Find() =>
    [
        .. access.Visible(board).SelectMany(Of)
            .OrderBy(task => task.Kind)
            .ThenBy(task => task.On ?? DateOnly.MaxValue)
            .ThenBy(task => task.Commitment.Number),
    ];

    private IEnumerable<FoundTask> Of(BoardCommitment commitment) =>
    [
        .. OverdueMilestones(commitment),
        .. Duty(commitment),
        .. Drafts(commitment),
        .. Translations(commitment),
    ];

    private IEnumerable<FoundTask> OverdueMilestones(BoardCommitment commitment) => commitment.Milestones
        .Where(milestone => CommitmentState.State(milestone, today, options) == DeadlineState.Overdue)
        .Select(milestone => new FoundTask(TaskKind.OverdueMilestone, commitment, milestone.DueOn) { Milestone = milestone });

    private IEnumerable<FoundTask> Duty(BoardCommitment commitment)
    {
        if (!commitment.IsPublished || !access.MayReport(commitment.Key))
        {
            yield break;
        }

        var duty = CommitmentState.Duty(commitment, board, today, options);
        if (duty is { State: not DutyState.Met, PlanEnded: false })
        {
            var kind = duty.State == DutyState.Missed ? TaskKind.ReportMissed : TaskKind.ReportDue;
            yield return new FoundTask(kind, commitment, duty.NextReportBy);
        }
    }

    private IEnumerable<FoundTask> Drafts(BoardCommitment commitment) =>
        access.MayReport(commitment.Key) || access.MayPublish(commitment.Key)
            ? commitment.Drafts.Select(draft => Of(draft, commitment))
            : [];

    private FoundTask Of(DraftReport draft, BoardCommitment commitment)
    {
        var objections = rules.Check(draft.Facts, commitment, board.PlanStart);
        return new FoundTask(objections.Count > 0 ? TaskKind.RefusedReport : TaskKind.DraftReport, commitment, calendar.DayOf(draft.SavedOn))
        {
            Report = new FoundReport(draft.Key, draft.Name),
            Objections = objections,
        };
    }

    private IEnumerable<FoundTask> Translations(BoardCommitment commitment)
    {
        if (board.Languages.English is null || !commitment.IsPublished || !access.MayTranslate(commitment.Key))
        {
            yield break;
        }

        if (!commitment.IsInEnglish)
        {
            yield return new FoundTask(TaskKind.MissingTranslation, commitment, null);
        }

        foreach (var report in commitment.Reports.Where(report => !report.IsInEnglish))
        {
            yield return new FoundTask(TaskKind.MissingTranslation, commitment, report.On)
            {
                Report = new FoundReport(report.Key, ReportName.Of(report.On, report.Assessor)),
            };
        }
    }
}

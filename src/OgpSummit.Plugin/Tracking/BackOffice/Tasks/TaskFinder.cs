using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.BackOffice.Reports;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;
using OgpSummit.Plugin.Tracking.Reporting;

namespace OgpSummit.Plugin.Tracking.BackOffice.Tasks;

/// <summary>Finds what an editor can do something about: no task asks for a right that is missing.</summary>
internal sealed class TaskFinder(
    Board board, CommitmentAccess access, TrackingCalendar calendar, DraftRules rules, TrackingOptions options, TrackingTexts texts)
{
    private readonly DateOnly _today = calendar.Today;

    /// <summary>Of the kinds asked for; all kinds when there are none.</summary>
    public TaskList Find(IReadOnlyCollection<TaskKind> kinds, int skip, int take)
    {
        TaskItem[] all = [.. access.Visible(board).SelectMany(Of).OrderBy(task => task.Kind).ThenBy(task => task.On ?? DateOnly.MaxValue).ThenBy(task => task.CommitmentNumber)];
        TaskItem[] wanted = kinds.Count == 0 ? all : [.. all.Where(task => kinds.Contains(task.Kind))];
        return new TaskList
        {
            Today = _today,
            Counts = [.. Enum.GetValues<TaskKind>().Select(kind => new TaskCount { Kind = kind, Count = all.Count(task => task.Kind == kind) })],
            Total = wanted.Length,
            Items = [.. wanted.Skip(skip).Take(take).Select(task => task with { Reason = Reason(task) })],
        };
    }

    /// <summary>Said only of tasks that are shown.</summary>
    private string Reason(TaskItem task) => texts.Of(
        task.Kind == TaskKind.ReportMissed && task.On is null ? "taskReportMissedUndated" : $"task{task.Kind}",
        task.On is { } day ? TrackingTexts.Day(day) : null);

    private IEnumerable<TaskItem> Of(BoardCommitment commitment) =>
    [
        .. OverdueMilestones(commitment),
        .. Duty(commitment),
        .. Drafts(commitment),
        .. Translations(commitment),
    ];

    private IEnumerable<TaskItem> OverdueMilestones(BoardCommitment commitment) => commitment.Milestones
        .Where(milestone => CommitmentState.State(milestone, _today, options) == DeadlineState.Overdue)
        .Select(milestone => Task(TaskKind.OverdueMilestone, commitment, milestone.DueOn) with
        {
            Title = milestone.Title,
            Milestone = milestone.Key,
        });

    private IEnumerable<TaskItem> Duty(BoardCommitment commitment)
    {
        if (!commitment.IsPublished || !access.MayReport(commitment.Key))
        {
            yield break;
        }

        var duty = CommitmentState.Duty(commitment, board, _today, options);
        if (duty is { State: not DutyState.Met, PlanEnded: false })
        {
            var kind = duty.State == DutyState.Missed ? TaskKind.ReportMissed : TaskKind.ReportDue;
            yield return Task(kind, commitment, duty.NextReportBy);
        }
    }

    private IEnumerable<TaskItem> Drafts(BoardCommitment commitment)
    {
        if (!access.MayReport(commitment.Key) && !access.MayPublish(commitment.Key))
        {
            return [];
        }

        return commitment.Drafts.Select(draft => Of(draft, commitment, rules.Check(draft.Facts, commitment, board.PlanStart)));
    }

    private TaskItem Of(DraftReport draft, BoardCommitment commitment, IReadOnlyList<Objection> objections)
    {
        var kind = objections.Count > 0 ? TaskKind.RefusedReport : TaskKind.DraftReport;
        return OfReport(kind, draft.Key, draft.Name, commitment, calendar.DayOf(draft.SavedOn)) with
        {
            Objections = [.. objections.Select(objection => ObjectionItem.Of(objection, texts))],
        };
    }

    private IEnumerable<TaskItem> Translations(BoardCommitment commitment)
    {
        if (board.Languages.English is not { } english || !commitment.IsPublished || !access.MayTranslate(commitment.Key))
        {
            yield break;
        }

        if (!commitment.IsInEnglish)
        {
            yield return Task(TaskKind.MissingTranslation, commitment, null) with { Culture = english };
        }

        foreach (var report in commitment.Reports.Where(report => !report.IsInEnglish))
        {
            var name = ReportName.Of(report.On, report.Assessor);
            yield return OfReport(TaskKind.MissingTranslation, report.Key, name, commitment, report.On) with { Culture = english };
        }
    }

    private TaskItem OfReport(TaskKind kind, Guid report, Translated name, BoardCommitment commitment, DateOnly? day) =>
        Task(kind, commitment, day) with { Document = report, DocumentType = DocumentTypes.ProgressReport, Title = name };

    private TaskItem Task(TaskKind kind, BoardCommitment commitment, DateOnly? day) => new()
    {
        Kind = kind,
        Document = commitment.Key,
        DocumentType = DocumentTypes.Commitment,
        Culture = board.Languages.French,
        Title = commitment.Title,
        Commitment = commitment.Key,
        CommitmentNumber = commitment.Number,
        CommitmentTitle = commitment.Title,
        Milestone = null,
        Reason = string.Empty,
        On = day,
        Objections = [],
        MayReport = commitment.IsPublished && access.MayReport(commitment.Key),
        MayPublish = commitment.IsPublished && access.MayPublish(commitment.Key),
    };
}

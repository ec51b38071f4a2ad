using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>Says what a board means on one day to one editor.</summary>
internal sealed class OverviewWriter(
    Board board, CommitmentAccess access, DateOnly today, TrackingOptions options, WrittenCommitments written)
{
    public OverviewAnswer Write()
    {
        BoardCommitment[] visible = [.. access.Visible(board)];
        var start = board.PlanStart ?? Earliest(visible);
        return new OverviewAnswer
        {
            Today = today,
            PlanStart = board.PlanStart,
            PlanEnd = board.PlanEnd,
            ReportEveryDays = options.ReportEveryDays,
            DueSoonDays = options.DueSoonDays,
            French = board.Languages.French,
            English = board.Languages.English,
            HalfYears = start is { } from ? [.. HalfYears.Between(from, Latest(visible)).Select(ToItem)] : [],
            Axes = [.. board.Axes.Where(axis => visible.Any(commitment => commitment.Axis == axis.Key)).Select(axis => ToItem(axis, visible))],
            Commitments = [.. visible.Select(commitment => written.Get(commitment, CircumstancesOf(commitment), ToItem))],
            Summary = Count(visible),
            BurnUp = start is { } first ? [.. BurnUp(visible, first)] : [],
        };
    }

    private static DateOnly? Earliest(BoardCommitment[] visible) => visible
        .SelectMany(commitment => commitment.Reports)
        .Min(report => report.On);

    /// <summary>The plan's end, or the last report when that came later.</summary>
    private DateOnly Latest(BoardCommitment[] visible)
    {
        var end = board.PlanEnd ?? today;
        var last = visible.SelectMany(commitment => commitment.Reports).Max(report => report.On);
        return last > end ? last.Value : end;
    }

    private static HalfYearItem ToItem(HalfYear half) => new() { Year = half.Year, Half = half.Half, From = half.From, To = half.To };

    private static AxisItem ToItem(BoardAxis axis, BoardCommitment[] visible) => new()
    {
        Key = axis.Key,
        Number = axis.Number,
        Title = axis.Title,
        Colour = axis.Colour,
        IsPublished = axis.IsPublished,
        Summary = Count(visible.Where(commitment => commitment.Axis == axis.Key)),
    };

    private static CompletionCounts Count(IEnumerable<BoardCommitment> commitments) =>
        CompletionCounts.Of(commitments.Select(commitment => commitment.Latest?.Completion));

    private Circumstances CircumstancesOf(BoardCommitment commitment) => new(
        today,
        options,
        board.PlanStart,
        board.PlanEnd,
        MayReport: commitment.IsPublished && access.MayReport(commitment.Key),
        MayPublish: commitment.IsPublished && access.MayPublish(commitment.Key));

    private CommitmentItem ToItem(BoardCommitment commitment, Circumstances circumstances)
    {
        var duty = CommitmentState.Duty(commitment, board, today, options);
        MilestoneItem[] milestones = [.. commitment.Milestones.Select(ToItem)];
        return new CommitmentItem
        {
            Key = commitment.Key,
            Number = commitment.Number,
            OgpIds = commitment.OgpIds,
            Title = commitment.Title,
            Axis = commitment.Axis,
            Leads = new LeadsItem { Fr = commitment.Leads, En = commitment.EnglishLeads },
            StartDate = commitment.StartDate,
            EndDate = commitment.EndDate,
            IsPublished = commitment.IsPublished,
            Url = commitment.Url,
            Completion = commitment.Latest?.Completion,
            CompletionOn = commitment.Latest?.On,
            ByAssessor = [.. commitment.LatestByAssessor.Select(ToAssessment)],
            Milestones = milestones,
            IsOverdue = milestones.Any(milestone => milestone.State == DeadlineState.Overdue),
            Duty = new DutyItem
            {
                State = duty.State,
                NextReportBy = duty.NextReportBy,
                LastReportOn = commitment.Reports is [var last, ..] ? last.On : null,
                PlanEnded = duty.PlanEnded,
            },
            Gaps = commitment.Gaps,
            Reports = [.. commitment.Reports.Select(ToEntry)],
            Drafts = commitment.Drafts.Count,
            MayReport = circumstances.MayReport,
            MayPublish = circumstances.MayPublish,
        };
    }

    private MilestoneItem ToItem(BoardMilestone milestone) => new()
    {
        Key = milestone.Key,
        Title = milestone.Title,
        DueOn = milestone.DueOn,
        DoneOn = milestone.DoneOn,
        State = CommitmentState.State(milestone, today, options),
    };

    private static AssessmentItem ToAssessment(BoardReport report) => new()
    {
        Assessor = report.Assessor!.Value,
        Completion = report.Completion!.Value,
        On = report.On,
        Report = report.Key,
    };

    private static ReportEntry ToEntry(BoardReport report) => new()
    {
        Key = report.Key,
        On = report.On,
        Assessor = report.Assessor,
        Completion = report.Completion,
        Milestone = report.Milestone,
        Corrects = report.Corrects,
        CorrectedBy = report.CorrectedBy,
        HasEnglish = report.IsInEnglish,
    };

    private IEnumerable<BurnUpPoint> BurnUp(BoardCommitment[] visible, DateOnly start) =>
        MonthEnds.Of(start, board.PlanEnd, today).Select(day => new BurnUpPoint
        {
            On = day,
            Counts = CompletionCounts.Of(visible.Select(commitment => commitment.CompletionOn(day))),
        });
}

using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>What the calendar says about a commitment.</summary>
internal static class CommitmentState
{
    public static ReportingDuty Duty(BoardCommitment commitment, Board board, DateOnly today, TrackingOptions options) => ReportingDuty.Of(
        commitment.Reports is [var latest, ..] ? latest.On : null,
        commitment.StartDate ?? board.PlanStart,
        board.PlanEnd,
        today,
        options);

    public static DeadlineState State(BoardMilestone milestone, DateOnly today, TrackingOptions options) =>
        MilestoneDeadline.State(milestone.DueOn, milestone.DoneOn, today, options.DueSoonDays);
}

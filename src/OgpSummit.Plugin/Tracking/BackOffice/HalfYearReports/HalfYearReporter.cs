using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;

/// <summary>Puts a half-year report together from what an editor sees of the published history.</summary>
internal sealed class HalfYearReporter(Histories histories)
{
    /// <returns>Null for a half-year that has not begun, or lies before the plan.</returns>
    public async Task<HalfYearReport?> WriteAsync(
        HalfYear period, Board board, CommitmentAccess access, DateOnly today, TrackingOptions options)
    {
        if (period.From > today || board.PlanStart is not { } start || period.To < start)
        {
            return null;
        }

        BoardCommitment[] visible = [.. access.Visible(board).Where(commitment => commitment.IsPublished)];
        var asOf = period.To < today ? period.To : today;
        return new HalfYearReport
        {
            Period = period,
            AsOf = asOf,
            Axes = [.. board.Axes.Select(axis => State(axis, visible, period, asOf)).OfType<AxisState>()],
            Moved = await MovedAsync(visible, period, asOf, board.Languages),
            Late =
            [
                .. visible.SelectMany(commitment => commitment.Milestones
                    .Where(milestone => CommitmentState.State(milestone, asOf, options) == DeadlineState.Overdue)
                    .OrderBy(milestone => milestone.DueOn)
                    .Select(milestone => new LateMilestone(commitment, milestone))),
            ],
            Unreported = [.. visible.Where(commitment => Duty(commitment, board, asOf, options) == DutyState.Missed)],
        };
    }

    private static AxisState? State(BoardAxis axis, BoardCommitment[] visible, HalfYear period, DateOnly asOf)
    {
        BoardCommitment[] own = [.. visible.Where(commitment => commitment.Axis == axis.Key)];
        return own.Length == 0 ? null : new AxisState(axis, Count(own, period.From.AddDays(-1)), Count(own, asOf));
    }

    private static CompletionCounts Count(BoardCommitment[] commitments, DateOnly day) =>
        CompletionCounts.Of(commitments.Select(commitment => commitment.CompletionOn(day)));

    private async Task<IReadOnlyList<MovedCommitment>> MovedAsync(
        BoardCommitment[] visible, HalfYear period, DateOnly asOf, SiteLanguages languages)
    {
        var reports = visible.ToDictionary(
            commitment => commitment.Key,
            commitment => commitment.Reports.Where(report => report.On >= period.From && report.On <= asOf).ToArray());
        var said = (await histories.ReadReportsAsync([.. reports.Values.SelectMany(some => some)], languages)).ToDictionary(report => report.Key);
        return
        [
            .. visible.Where(commitment => reports[commitment.Key].Length > 0).Select(commitment => new MovedCommitment(
                commitment,
                commitment.CompletionOn(period.From.AddDays(-1)),
                commitment.CompletionOn(asOf),
                [.. reports[commitment.Key].Reverse().Where(report => said.ContainsKey(report.Key)).Select(report => said[report.Key])])),
        ];
    }

    private static DutyState Duty(BoardCommitment commitment, Board board, DateOnly asOf, TrackingOptions options) => ReportingDuty.Of(
        commitment.Reports.FirstOrDefault(report => report.On <= asOf)?.On, commitment.StartDate ?? board.PlanStart, board.PlanEnd, asOf, options).State;
}

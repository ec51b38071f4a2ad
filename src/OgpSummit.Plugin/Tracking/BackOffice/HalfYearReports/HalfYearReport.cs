using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking.BackOffice.History;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;

/// <summary>What half a year brought, as it is printed for a committee.</summary>
internal sealed record HalfYearReport
{
    public required HalfYear Period { get; init; }

    /// <summary>Its last day, or today when it is not over.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Before the half-year and at its end.</summary>
    public required IReadOnlyList<AxisState> Axes { get; init; }

    /// <summary>Commitments that were reported on, by number.</summary>
    public required IReadOnlyList<MovedCommitment> Moved { get; init; }

    public required IReadOnlyList<LateMilestone> Late { get; init; }

    /// <summary>Commitments whose twice-a-year report is missing.</summary>
    public required IReadOnlyList<BoardCommitment> Unreported { get; init; }
}

internal sealed record AxisState(BoardAxis Axis, CompletionCounts Before, CompletionCounts After);

/// <param name="Before">Completion by the latest report before the half-year.</param>
/// <param name="After">At its end.</param>
/// <param name="Reports">Of the half-year, oldest first.</param>
internal sealed record MovedCommitment(
    BoardCommitment Commitment, Completion? Before, Completion? After, IReadOnlyList<HistoryItem> Reports)
{
    public bool HasChanged => Before != After;
}

internal sealed record LateMilestone(BoardCommitment Commitment, BoardMilestone Milestone);

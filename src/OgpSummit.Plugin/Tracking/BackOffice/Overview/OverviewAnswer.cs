using OgpSummit.Plugin.Tracking.Boards;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>All that the dashboard draws, so that it filters and sorts without asking again.</summary>
internal sealed record OverviewAnswer
{
    /// <summary>The day that deadlines are counted from.</summary>
    public required DateOnly Today { get; init; }

    public required DateOnly? PlanStart { get; init; }

    public required DateOnly? PlanEnd { get; init; }

    public required int ReportEveryDays { get; init; }

    public required int DueSoonDays { get; init; }

    /// <summary>Culture in which reports are written.</summary>
    public required string French { get; init; }

    /// <summary>Culture of translations; null on a site without English.</summary>
    public required string? English { get; init; }

    /// <summary>Columns of the board.</summary>
    public required IReadOnlyList<HalfYearItem> HalfYears { get; init; }

    public required IReadOnlyList<AxisItem> Axes { get; init; }

    public required IReadOnlyList<CommitmentItem> Commitments { get; init; }

    public required CompletionCounts Summary { get; init; }

    /// <summary>The state at the end of each month.</summary>
    public required IReadOnlyList<BurnUpPoint> BurnUp { get; init; }
}

internal sealed record HalfYearItem
{
    public required int Year { get; init; }

    /// <summary>1 or 2.</summary>
    public required int Half { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly To { get; init; }
}

internal sealed record BurnUpPoint
{
    public required DateOnly On { get; init; }

    public required CompletionCounts Counts { get; init; }
}

internal sealed record AxisItem
{
    public required Guid Key { get; init; }

    public required int Number { get; init; }

    public required Translated Title { get; init; }

    /// <summary><c>#rrggbb</c>.</summary>
    public required string? Colour { get; init; }

    public required bool IsPublished { get; init; }

    public required CompletionCounts Summary { get; init; }
}

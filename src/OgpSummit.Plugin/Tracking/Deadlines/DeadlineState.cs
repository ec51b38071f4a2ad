namespace OgpSummit.Plugin.Tracking.Deadlines;

/// <summary>Where a milestone stands on a given day.</summary>
public enum DeadlineState
{
    /// <summary>It has no date.</summary>
    Undated,

    Later,

    /// <summary>Its day comes within <see cref="TrackingOptions.DueSoonDays"/>; on that day itself it is still due.</summary>
    DueSoon,

    Overdue,

    Done,
}

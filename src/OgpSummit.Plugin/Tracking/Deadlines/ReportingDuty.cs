namespace OgpSummit.Plugin.Tracking.Deadlines;

/// <summary>Whether a commitment is reported on as often as OGP asks (minimum requirement 2.2: twice a year).</summary>
public enum DutyState
{
    Met,

    /// <summary>Still met, but the next report is due within <see cref="TrackingOptions.DueSoonDays"/>.</summary>
    DueSoon,

    Missed,
}

/// <param name="State">On the day asked about, or on the last day of the plan when that is over.</param>
/// <param name="NextReportBy">The last day on which a report keeps the duty; null when the plan ends before it.</param>
/// <param name="PlanEnded">Nothing is asked for any more: the state is the one that the plan ended with.</param>
public readonly record struct ReportingDuty(DutyState State, DateOnly? NextReportBy, bool PlanEnded)
{
    /// <param name="lastReport">Day of the latest published report of any assessor; null when there is none.</param>
    /// <param name="from">Since when there is something to report: the commitment's start, else the plan's.</param>
    /// <param name="planEnd">Last day of the plan.</param>
    /// <param name="today">See <see cref="TrackingCalendar"/>.</param>
    /// <param name="options">The two periods.</param>
    /// <remarks>Without a report and without any start nobody knows when one was due: the duty counts as missed.</remarks>
    public static ReportingDuty Of(DateOnly? lastReport, DateOnly? from, DateOnly? planEnd, DateOnly today, TrackingOptions options)
    {
        var ended = planEnd < today;
        var day = ended ? planEnd!.Value : today;
        if (Latest(lastReport, from) is not { } counted)
        {
            return new ReportingDuty(DutyState.Missed, null, ended);
        }

        var by = counted.AddDays(options.ReportEveryDays);
        var state = (by.DayNumber - day.DayNumber) switch
        {
            < 0 => DutyState.Missed,
            var days when days <= options.DueSoonDays && !ended && !(planEnd < by) => DutyState.DueSoon,
            _ => DutyState.Met,
        };
        return new ReportingDuty(state, planEnd < by ? null : by, ended);
    }

    private static DateOnly? Latest(DateOnly? report, DateOnly? from) =>
        report is { } reported && !(from > reported) ? reported : from ?? report;
}

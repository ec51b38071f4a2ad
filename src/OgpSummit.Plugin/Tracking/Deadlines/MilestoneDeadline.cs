namespace OgpSummit.Plugin.Tracking.Deadlines;

public static class MilestoneDeadline
{
    /// <param name="dueOn">Null when nobody set a date.</param>
    /// <param name="doneOn">A day in the future is an intention: the milestone is not done yet.</param>
    /// <param name="today">See <see cref="TrackingCalendar"/>.</param>
    /// <param name="dueSoonDays">See <see cref="TrackingOptions.DueSoonDays"/>.</param>
    public static DeadlineState State(DateOnly? dueOn, DateOnly? doneOn, DateOnly today, int dueSoonDays)
    {
        if (doneOn <= today)
        {
            return DeadlineState.Done;
        }

        return (dueOn?.DayNumber - today.DayNumber) switch
        {
            null => DeadlineState.Undated,
            < 0 => DeadlineState.Overdue,
            var days when days <= dueSoonDays => DeadlineState.DueSoon,
            _ => DeadlineState.Later,
        };
    }
}

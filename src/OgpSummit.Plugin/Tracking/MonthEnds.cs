namespace OgpSummit.Plugin.Tracking;

/// <summary>The days at which a curve over time looks: the last one of each month, and the last day of the plan or today.</summary>
public static class MonthEnds
{
    /// <summary>Months of a curve; ten years.</summary>
    private const int Most = 120;

    /// <param name="start">Of the plan.</param>
    /// <param name="planEnd">Null for a plan that does not say it.</param>
    /// <param name="today">See <see cref="TrackingCalendar"/>.</param>
    public static IEnumerable<DateOnly> Of(DateOnly start, DateOnly? planEnd, DateOnly today)
    {
        var end = planEnd < today ? planEnd.Value : today;
        var month = new DateOnly(start.Year, start.Month, 1);
        for (var count = 0; count < Most && month <= end; count++)
        {
            var last = month.AddMonths(1).AddDays(-1);
            yield return last < end ? last : end;
            month = month.AddMonths(1);
        }
    }
}

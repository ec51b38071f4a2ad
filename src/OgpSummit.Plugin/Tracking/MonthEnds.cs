namespace OgpSummit.Plugin.Tracking;

/// <summary>The days at which a curve over time looks: the last one of each month, and the last day of all.</summary>
public static class MonthEnds
{
    /// <summary>Months of a curve; ten years.</summary>
    private const int Most = 120;

    public static IEnumerable<DateOnly> Between(DateOnly start, DateOnly end)
    {
        var month = new DateOnly(start.Year, start.Month, 1);
        for (var count = 0; count < Most && month <= end; count++)
        {
            var last = month.AddMonths(1).AddDays(-1);
            yield return last < end ? last : end;
            month = month.AddMonths(1);
        }
    }
}

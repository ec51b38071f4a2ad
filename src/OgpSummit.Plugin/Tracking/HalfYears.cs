namespace OgpSummit.Plugin.Tracking;

/// <summary>Half of a year, the step in which OGP asks for reports.</summary>
/// <param name="Half">1 or 2.</param>
public readonly record struct HalfYear(int Year, int Half)
{
    public DateOnly From => new(Year, Half == 1 ? 1 : 7, 1);

    /// <summary>The last day.</summary>
    public DateOnly To => From.AddMonths(6).AddDays(-1);

    public static HalfYear Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    public HalfYear Next => Half == 1 ? this with { Half = 2 } : new HalfYear(Year + 1, 1);
}

public static class HalfYears
{
    /// <summary>Columns of a board of twenty years; a plan lasts two to four.</summary>
    private const int Most = 40;

    /// <summary>From the first day to the last one, both included.</summary>
    public static IEnumerable<HalfYear> Between(DateOnly from, DateOnly to)
    {
        var half = HalfYear.Of(from);
        for (var count = 0; count < Most && half.From <= to; count++)
        {
            yield return half;
            half = half.Next;
        }
    }
}

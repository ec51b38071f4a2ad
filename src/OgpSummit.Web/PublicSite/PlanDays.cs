using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Web.PublicSite;

/// <summary>The days that a picture over time covers: those of the plan, and those of reports that came earlier or later.</summary>
/// <param name="To">The last day.</param>
public readonly record struct PlanDays(DateOnly From, DateOnly To)
{
    /// <param name="start">Of the plan.</param>
    /// <param name="end">Of the plan.</param>
    /// <param name="reports">With one at least that has a date.</param>
    public static PlanDays Of(DateOnly? start, DateOnly? end, IEnumerable<ProgressReport> reports)
    {
        DateOnly[] days = [.. reports.Select(report => report.ReportedOn).OfType<DateOnly>()];
        return new PlanDays(days.Append(start ?? DateOnly.MaxValue).Min(), days.Append(end ?? DateOnly.MinValue).Max());
    }
}

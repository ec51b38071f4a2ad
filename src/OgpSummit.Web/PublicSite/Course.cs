using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Web.PublicSite;

/// <summary>What was said of one commitment over time: a line for each assessor, a sign for each report.</summary>
public sealed class Course
{
    public const int Width = 640;
    public const int RowHeight = 34;
    public const int Top = 26;

    private const int Margin = 12;

    private readonly PlanDays _days;

    /// <param name="progress">With one report at least that has a date.</param>
    /// <param name="start">Of the plan; the first report may be earlier.</param>
    /// <param name="end">Of the plan; the last report may be later.</param>
    public Course(CommitmentProgress progress, DateOnly? start, DateOnly? end)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ProgressReport[] reports = [.. progress.History.Where(report => report is { ReportedOn: not null, Assessor: not null, Completion: not null })];
        _days = PlanDays.Of(start, end, reports);
        Rows = [.. reports.GroupBy(report => report.Assessor!.Value).OrderBy(row => row.Key).Select(row => new CourseRow(row.Key, [.. row.Reverse()]))];
    }

    public IReadOnlyList<CourseRow> Rows { get; }

    public int Height => Top + (Rows.Count * RowHeight);

    public IEnumerable<HalfYear> HalfYears => OgpSummit.Plugin.Tracking.HalfYears.Between(_days.From, _days.To).Where(half => half.From >= _days.From);

    /// <summary>Where a day lies, as SVG writes it.</summary>
    public string X(DateOnly day) => (Margin + ((Width - (2.0 * Margin)) * (day.DayNumber - _days.From.DayNumber) / Math.Max(1, _days.To.DayNumber - _days.From.DayNumber)))
        .ToString("0.#", CultureInfo.InvariantCulture);
}

/// <param name="Assessor">Who said it.</param>
/// <param name="Reports">Earliest first.</param>
public sealed record CourseRow(Assessor Assessor, IReadOnlyList<ProgressReport> Reports);

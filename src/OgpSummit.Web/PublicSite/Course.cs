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

    private readonly DateOnly _from;
    private readonly DateOnly _to;

    /// <param name="progress">With one report at least that has a date.</param>
    /// <param name="start">Of the plan; the first report may be earlier.</param>
    /// <param name="end">Of the plan; the last report may be later.</param>
    public Course(CommitmentProgress progress, DateOnly? start, DateOnly? end)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ProgressReport[] reports = [.. progress.History.Where(report => report is { ReportedOn: not null, Assessor: not null, Completion: not null })];
        _from = Earlier(start, reports.Min(report => report.ReportedOn));
        _to = Later(end, reports.Max(report => report.ReportedOn));
        Rows = [.. reports.GroupBy(report => report.Assessor!.Value).OrderBy(row => row.Key).Select(row => new CourseRow(row.Key, [.. row.Reverse()]))];
    }

    public IReadOnlyList<CourseRow> Rows { get; }

    public int Height => Top + (Rows.Count * RowHeight);

    public IEnumerable<HalfYear> HalfYears => OgpSummit.Plugin.Tracking.HalfYears.Between(_from, _to).Where(half => half.From >= _from);

    /// <summary>Where a day lies, as SVG writes it.</summary>
    public string X(DateOnly day) => (Margin + ((Width - (2.0 * Margin)) * (day.DayNumber - _from.DayNumber) / Math.Max(1, _to.DayNumber - _from.DayNumber)))
        .ToString("0.#", CultureInfo.InvariantCulture);

    private static DateOnly Earlier(DateOnly? one, DateOnly? other) => one < other || other is null ? one ?? default : other.Value;

    private static DateOnly Later(DateOnly? one, DateOnly? other) => one > other || other is null ? one ?? default : other.Value;
}

/// <param name="Assessor">Who said it.</param>
/// <param name="Reports">Earliest first.</param>
public sealed record CourseRow(Assessor Assessor, IReadOnlyList<ProgressReport> Reports);

using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Tracking;

/// <summary>
/// What the published reports say about one commitment. Completion is derived here and stored nowhere.
/// </summary>
/// <remarks>
/// Two kinds of report stay in the history but do not decide: one that a later report corrects, and one that speaks of a
/// single milestone.
/// </remarks>
public sealed class CommitmentProgress
{
    private readonly IReadOnlyList<ProgressReport> _deciding;

    /// <param name="reports">All published reports of the commitment, latest first.</param>
    internal CommitmentProgress(IReadOnlyList<ProgressReport> reports)
    {
        History = reports;
        Corrections = reports
            .Where(report => report.Corrects is not null)
            .GroupBy(report => report.Corrects!.Key)
            .ToDictionary(group => group.Key, group => group.First());
        _deciding =
        [
            .. reports.Where(report =>
                report is { Completion: not null, Assessor: not null, MilestoneKey: null } && !Corrections.ContainsKey(report.Key)),
        ];
    }

    /// <summary>Every published report, latest first.</summary>
    public IReadOnlyList<ProgressReport> History { get; }

    /// <summary>By the key of the corrected report, the report that corrects it.</summary>
    public IReadOnlyDictionary<Guid, ProgressReport> Corrections { get; }

    /// <summary>The report that decides, whoever wrote it; null when nobody has reported.</summary>
    public ProgressReport? Latest => _deciding is [var latest, ..] ? latest : null;

    /// <summary>The completion of <see cref="Latest"/>.</summary>
    public Completion? Completion => Latest?.Completion;

    /// <summary>As far as it was reported on <paramref name="day"/>; what was corrected since does not count.</summary>
    public Completion? CompletionOn(DateOnly day) => _deciding.FirstOrDefault(report => report.ReportedOn <= day)?.Completion;

    /// <summary>Whether it says how far the commitment as a whole has come.</summary>
    internal bool IsDecidedBy(ProgressReport report) => _deciding.Contains(report);

    /// <summary>The latest deciding report of one assessor.</summary>
    public ProgressReport? LatestBy(Assessor assessor) => _deciding.FirstOrDefault(report => report.Assessor == assessor);

    /// <summary>The assessors who have reported, each with their latest deciding report, in the order of <see cref="Assessor"/>.</summary>
    public IReadOnlyList<ProgressReport> LatestByAssessor =>
        [.. Enum.GetValues<Assessor>().Select(LatestBy).OfType<ProgressReport>()];
}

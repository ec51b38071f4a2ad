using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Plugin.Delivery.Resources;

[Says(
    "L'avancement, déduit des rapports publiés. Décide le dernier rapport en date, quel que soit son auteur ; ne comptent ni un rapport qu'un autre corrige, ni celui qui ne parle que d'un jalon.",
    "Completion, derived from the published reports. The latest report decides, whoever wrote it; a report that another one corrects does not count, nor one that speaks of a single milestone.")]
internal sealed record CompletionItem
{
    [Says("Avancement selon le dernier rapport.", "Completion by the latest report.", Example = "\"substantial\"")]
    public required Completion Level { get; init; }

    [Says("Qui le dit.", "Who says so.", Example = "\"irm\"")]
    public required Assessor Assessor { get; init; }

    [Says("Date du rapport.", "Date of the report.", Example = "\"2016-07-13\"")]
    public required DateOnly? ReportedOn { get; init; }

    [Says("Clé du rapport.", "Key of the report.")]
    public required Guid ReportId { get; init; }

    [Says(
        "Le dernier mot de chaque évaluateur qui s'est prononcé ; ils ne parlent jamais l'un pour l'autre.",
        "The latest word of each assessor who has spoken; they never speak for each other.")]
    public required IReadOnlyList<AssessmentItem> ByAssessor { get; init; }

    /// <summary>Null where nobody has reported.</summary>
    public static CompletionItem? Of(CommitmentProgress progress) =>
        progress.Latest is { Completion: { } level, Assessor: { } assessor } latest
            ? new CompletionItem
            {
                Level = level,
                Assessor = assessor,
                ReportedOn = latest.ReportedOn,
                ReportId = latest.Key,
                ByAssessor = [.. progress.LatestByAssessor.Select(AssessmentItem.Of)],
            }
            : null;
}

[Says("Le dernier mot d'un évaluateur.", "The latest word of one assessor.")]
internal sealed record AssessmentItem
{
    [Says("Qui le dit.", "Who says so.", Example = "\"government\"")]
    public required Assessor Assessor { get; init; }

    [Says("Avancement selon cet évaluateur.", "Completion by this assessor.", Example = "\"complete\"")]
    public required Completion Level { get; init; }

    [Says("Date du rapport.", "Date of the report.", Example = "\"2016-07-13\"")]
    public required DateOnly? ReportedOn { get; init; }

    [Says("Clé du rapport.", "Key of the report.")]
    public required Guid ReportId { get; init; }

    public static AssessmentItem Of(ProgressReport report) => new()
    {
        Assessor = report.Assessor!.Value,
        Level = report.Completion!.Value,
        ReportedOn = report.ReportedOn,
        ReportId = report.Key,
    };
}

using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Plugin.Delivery.Resources;

[Says(
    "Un rapport d'avancement publié. Il n'est jamais modifié : une correction est un nouveau rapport.",
    "A published progress report. It is never changed: a correction is a new report.")]
internal sealed record ReportItem
{
    [Says("Clé du rapport.", "Key of the report.")]
    public required Guid Id { get; init; }

    [Says("Date du rapport.", "Date of the report.", Example = "\"2016-07-13\"")]
    public required DateOnly? ReportedOn { get; init; }

    [Says("Qui rapporte.", "Who reports.", Example = "\"government\"")]
    public required Assessor? Assessor { get; init; }

    [Says("Avancement constaté.", "Completion found.", Example = "\"limited\"")]
    public required Completion? Completion { get; init; }

    [Says("Ce qui a été constaté, texte simple.", "What was found, plain text.")]
    public required string? Note { get; init; }

    [Says("Preuves en ligne.", "Evidence online.")]
    public required IReadOnlyList<LinkItem> Evidence { get; init; }

    [Says("Preuves déposées sur ce site.", "Evidence kept on this site.")]
    public required IReadOnlyList<MediaItem> EvidenceMedia { get; init; }

    [Says("Clé du seul jalon dont parle le rapport ; null s'il parle de tout l'engagement.", "Key of the one milestone the report speaks of; null when it speaks of the whole commitment.")]
    public required Guid? MilestoneId { get; init; }

    [Says("Clé du rapport que celui-ci corrige.", "Key of the report this one corrects.")]
    public required Guid? Corrects { get; init; }

    [Says("Clé du rapport qui corrige celui-ci.", "Key of the report that corrects this one.")]
    public required Guid? CorrectedBy { get; init; }

    [Says("Pourquoi une correction.", "Why it was corrected.")]
    public required string? Reason { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string? Url { get; init; }

    public static ReportItem Of(ProgressReport report, CommitmentProgress progress, Edition edition) => new()
    {
        Id = report.Key,
        ReportedOn = report.ReportedOn,
        Assessor = report.Assessor,
        Completion = report.Completion,
        Note = report.Note,
        Evidence = edition.Links(report.Evidence),
        EvidenceMedia = edition.Media(report.EvidenceMedia),
        MilestoneId = report.MilestoneKey,
        Corrects = report.Corrects?.Key,
        CorrectedBy = progress.Corrections.TryGetValue(report.Key, out var correction) ? correction.Key : null,
        Reason = report.Reason,
        Url = edition.Address(report),
    };
}

using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

[Says("Un engagement, comme la liste le donne.", "A commitment, as the list gives it.")]
internal record CommitmentListItem : Item
{
    [Says("Numéro dans le plan d'action.", "Number in the action plan.", Example = "12")]
    public required int Number { get; init; }

    [Says("Titre.", "Title.", Example = "\"Ouvrir les modèles de calcul et les simulateurs de l'État\"")]
    public required string Title { get; init; }

    [Says("Résumé, texte simple.", "Summary, plain text.")]
    public required string? Summary { get; init; }

    [Says("L'axe dont il relève.", "The axis it belongs to.")]
    public required AxisReference? Axis { get; init; }

    [Says("Identifiants de l'OGP ; elle en donne plusieurs à certains engagements.", "OGP's identifiers; it gives some commitments several.", Example = "[\"FR0015\"]")]
    public required IReadOnlyList<string> OgpIds { get; init; }

    [Says("Institutions pilotes.", "Lead institutions.", Example = "[\"Ministère de l'Intérieur\"]")]
    public required IReadOnlyList<string> LeadInstitutions { get; init; }

    [Says("Valeurs de l'OGP dont il relève.", "OGP values it is about.", Example = "[\"accessToInformation\"]")]
    public required IReadOnlyList<OgpValue> Values { get; init; }

    [Says("Domaines d'action.", "Policy areas.", Example = "[\"Open data\"]")]
    public required IReadOnlyList<string> PolicyAreas { get; init; }

    [Says("Début.", "Start.", Example = "\"2015-07-16\"")]
    public required DateOnly? StartDate { get; init; }

    [Says("Fin prévue.", "Planned end.", Example = "\"2017-06-30\"")]
    public required DateOnly? EndDate { get; init; }

    [Says("Avancement ; null tant que personne n'a rapporté.", "Completion; null while nobody has reported.")]
    public required CompletionItem? Completion { get; init; }

    [Says("Nombre de rapports publiés, corrections comprises.", "Number of published reports, corrections included.", Example = "2")]
    public required int ReportCount { get; init; }
}

[Says("Un engagement, en entier.", "A commitment, in full.")]
internal sealed record CommitmentItem : CommitmentListItem
{
    [Says("Description, HTML.", "Description, HTML.")]
    public required string? Description { get; init; }

    [Says("L'enjeu, HTML.", "The challenge, HTML.")]
    public required string? Challenge { get; init; }

    [Says("L'ambition, HTML.", "The objective, HTML.")]
    public required string? Objective { get; init; }

    [Says("Institutions associées.", "Supporting institutions.")]
    public required IReadOnlyList<string> SupportingInstitutions { get; init; }

    [Says("Partenaires de la société civile.", "Civil society partners.")]
    public required IReadOnlyList<string> CivilSocietyPartners { get; init; }

    [Says("Étapes annoncées.", "Announced steps.")]
    public required IReadOnlyList<MilestoneItem> Milestones { get; init; }

    [Says("Constats de l'IRM, un par identifiant de l'OGP ; ils ne disent rien de l'avancement.", "Findings of the IRM, one per OGP identifier; they say nothing about completion.")]
    public required IReadOnlyList<IrmFindingItem> IrmFindings { get; init; }

    [Says("Rapports publiés, le plus récent d'abord.", "Published reports, the latest first.")]
    public required IReadOnlyList<ReportItem> Reports { get; init; }

    [Says("Pour en savoir plus.", "Further reading.")]
    public required IReadOnlyList<LinkItem> Links { get; init; }

    [Says("Documents.", "Documents.")]
    public required IReadOnlyList<MediaItem> Documents { get; init; }

    [Says("Sources de ces indications.", "Sources of what is said here.")]
    public required IReadOnlyList<LinkItem> Sources { get; init; }
}

[Says("Une étape annoncée d'un engagement.", "An announced step of a commitment.")]
internal sealed record MilestoneItem
{
    [Says("Clé du jalon ; les rapports s'y réfèrent.", "Key of the milestone; reports refer to it.")]
    public required Guid Id { get; init; }

    [Says("Ce qui est annoncé.", "What was announced.")]
    public required string Title { get; init; }

    [Says("Échéance.", "Due date.", Example = "\"2016-12-31\"")]
    public required DateOnly? DueDate { get; init; }

    [Says("Date de réalisation.", "Date it was done.")]
    public required DateOnly? DoneDate { get; init; }

    [Says("Preuves.", "Evidence.")]
    public required IReadOnlyList<LinkItem> Evidence { get; init; }

    [Says("Source.", "Source.")]
    public required LinkItem? Source { get; init; }
}

[Says("Un constat du mécanisme d'évaluation indépendant (IRM).", "A finding of the Independent Reporting Mechanism (IRM).")]
internal sealed record IrmFindingItem
{
    [Says("L'identifiant de l'OGP sur lequel il porte.", "The OGP identifier it is about.", Example = "\"FR0015\"")]
    public required string? OgpId { get; init; }

    [Says("Ce que l'engagement changerait s'il était tenu.", "What the commitment would change if it were kept.", Example = "\"moderate\"")]
    public required Ambition? Ambition { get; init; }

    [Says("A-t-il ouvert l'action publique ?", "Did it open government?", Example = "\"major\"")]
    public required IrmResult? Result { get; init; }

    [Says("Engagement étoilé.", "Starred commitment.", Example = "true")]
    public required bool Starred { get; init; }

    [Says("Source.", "Source.")]
    public required LinkItem? Source { get; init; }
}

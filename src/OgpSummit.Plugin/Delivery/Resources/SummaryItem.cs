using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;

namespace OgpSummit.Plugin.Delivery.Resources;

[Says("Le sommet et l'état du plan d'action en une réponse.", "The summit and the state of the action plan in one answer.")]
internal sealed record SummaryItem
{
    [Says("Le sommet.", "The summit.")]
    public required EventItem? Summit { get; init; }

    [Says("Le plan d'action.", "The action plan.")]
    public required PlanItem? Plan { get; init; }

    [Says("L'état de tous les engagements.", "The state of all commitments.")]
    public required StateItem Commitments { get; init; }

    [Says("Le dernier mot de chaque évaluateur, compté à part.", "The latest word of each assessor, counted apart.")]
    public required IReadOnlyList<AssessorStateItem> Assessors { get; init; }

    [Says("L'état de chaque axe.", "The state of each axis.")]
    public required IReadOnlyList<AxisStateItem> Axes { get; init; }

    [Says("Nombre de rapports publiés.", "Number of published reports.", Example = "14")]
    public required int Reports { get; init; }

    [Says("Nombre de lieux.", "Number of venues.", Example = "3")]
    public required int Venues { get; init; }

    [Says("Nombre de membres du comité.", "Number of committee members.", Example = "3")]
    public required int CommitteeMembers { get; init; }

    [Says("Nombre d'actualités.", "Number of news.", Example = "2")]
    public required int News { get; init; }

    [Says("Langues du site.", "Languages of the site.", Example = "[\"fr\", \"en\"]")]
    public required IReadOnlyList<string> Languages { get; init; }
}

[Says("Le sommet.", "The summit.")]
internal sealed record EventItem
{
    [Says("Titre.", "Title.")]
    public required string Title { get; init; }

    [Says("Premier jour.", "First day.", Example = "\"2016-12-07\"")]
    public required DateOnly? StartDate { get; init; }

    [Says("Dernier jour.", "Last day.", Example = "\"2016-12-09\"")]
    public required DateOnly? EndDate { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string? Url { get; init; }
}

[Says("Le plan d'action.", "The action plan.")]
internal sealed record PlanItem
{
    [Says("Clé.", "Key.")]
    public required Guid Id { get; init; }

    [Says("Titre.", "Title.")]
    public required string Title { get; init; }

    [Says("Début.", "Start.", Example = "\"2015-07-16\"")]
    public required DateOnly? StartDate { get; init; }

    [Says("Fin.", "End.", Example = "\"2017-06-30\"")]
    public required DateOnly? EndDate { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string? Url { get; init; }
}

[Says("L'état d'un ensemble d'engagements, chacun selon son dernier rapport.", "The state of a set of commitments, each by its latest report.")]
internal sealed record StateItem
{
    [Says("Nombre d'engagements.", "Number of commitments.", Example = "26")]
    public required int Total { get; init; }

    [Says("Sans aucun rapport.", "Without any report.", Example = "12")]
    public required int WithoutReport { get; init; }

    [Says("Nombre d'engagements par avancement.", "Number of commitments by completion.")]
    public required CountsItem ByCompletion { get; init; }

    public static StateItem Of(PlanProgress progress) => new()
    {
        Total = progress.Commitments.Count,
        WithoutReport = progress.WithoutReport,
        ByCompletion = CountsItem.Of(progress.At),
    };
}

[Says("Un nombre par degré d'avancement.", "A number for each level of completion.")]
internal sealed record CountsItem
{
    [Says("Non commencés.", "Not started.", Example = "0")]
    public required int NotStarted { get; init; }

    [Says("Avancement limité.", "Limited.", Example = "4")]
    public required int Limited { get; init; }

    [Says("Avancement substantiel.", "Substantial.", Example = "8")]
    public required int Substantial { get; init; }

    [Says("Achevés.", "Complete.", Example = "2")]
    public required int Complete { get; init; }

    [Says("Retirés.", "Withdrawn.", Example = "0")]
    public required int Withdrawn { get; init; }

    public static CountsItem Of(Func<Completion, int> count) => new()
    {
        NotStarted = count(Completion.NotStarted),
        Limited = count(Completion.Limited),
        Substantial = count(Completion.Substantial),
        Complete = count(Completion.Complete),
        Withdrawn = count(Completion.Withdrawn),
    };
}

[Says("L'état selon un évaluateur.", "The state by one assessor.")]
internal sealed record AssessorStateItem
{
    [Says("L'évaluateur.", "The assessor.", Example = "\"irm\"")]
    public required Assessor Assessor { get; init; }

    [Says("Engagements sur lesquels il s'est prononcé.", "Commitments it has spoken on.", Example = "26")]
    public required int Reported { get; init; }

    [Says("Nombre d'engagements par avancement.", "Number of commitments by completion.")]
    public required CountsItem ByCompletion { get; init; }
}

[Says("L'état d'un axe.", "The state of an axis.")]
internal sealed record AxisStateItem
{
    [Says("L'axe.", "The axis.")]
    public required AxisReference Axis { get; init; }

    [Says("L'état de ses engagements.", "The state of its commitments.")]
    public required StateItem Commitments { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string? Url { get; init; }
}

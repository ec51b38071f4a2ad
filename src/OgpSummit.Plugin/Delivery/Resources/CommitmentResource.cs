using System.Globalization;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

internal sealed class CommitmentResource() : Resource<Commitment>("commitments")
{
    private const string WithoutReport = "none";

    private static readonly Wording Group = new("Engagements", "Commitments");

    private static readonly IntegerParameter AxisNumber = new(
        "axis", new("Seulement ceux de l'axe de ce numéro.", "Only those of the axis with this number."), Least: 0, Most: 9_999)
    {
        Example = "2",
    };

    private static readonly ChoiceParameter Value = new(
        "value",
        new("Seulement ceux qui relèvent de cette valeur de l'OGP.", "Only those about this OGP value."),
        [.. Enum.GetValues<OgpValue>().Select(value => value.ToAlias())])
    {
        Example = "\"civicParticipation\"",
    };

    private static readonly TextParameter Lead = new(
        "lead",
        new(
            "Seulement ceux dont le nom d'une institution pilote contient ce texte ; ni casse ni accents ne comptent.",
            "Only those where the name of a lead institution contains this text; case and accents do not matter."),
        Longest: 100)
    {
        Example = "\"intérieur\"",
    };

    private static readonly ChoiceParameter AtCompletion = new(
        "completion",
        new(
            "Seulement ceux à ce degré d'avancement ; `none` : sans rapport.",
            "Only those at this level of completion; `none`: without a report."),
        [.. Enum.GetValues<Completion>().Select(completion => completion.ToAlias()), WithoutReport])
    {
        Example = "\"substantial\"",
    };

    public override ApiOperation ListOperation { get; } = new(
        "listCommitments",
        "/commitments",
        Group,
        new("Les engagements", "The commitments"),
        new(
            "Par numéro. Les filtres se combinent : un engagement doit répondre à tous.",
            "By number. Filters combine: a commitment has to meet all of them."),
        typeof(ListOf<CommitmentListItem>))
    {
        Parameters = [Limit, CursorOf, AxisNumber, Value, Lead, AtCompletion, ApiLanguages.Parameter],
    };

    public override ApiOperation ItemOperation { get; } = new(
        "getCommitment",
        "/commitments/{id}",
        Group,
        new("Un engagement", "One commitment"),
        new(
            "Avec ses textes, ses jalons, les constats de l'IRM et tous ses rapports.",
            "With its texts, milestones, the IRM's findings and all its reports."),
        typeof(CommitmentItem))
    {
        Identifier = new("Clé ou numéro.", "Key or number."),
        IdentifierExample = "12",
        Problems = [ProblemKind.NotFound, ProblemKind.NotInLanguage],
    };

    protected override IEnumerable<Commitment> All(Edition edition) => edition.Content.Commitments;

    protected override Position PositionOf(Commitment item) => new(item.Number, 0, item.Key);

    protected override Commitment? Identified(Edition edition, string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? edition.Content.CommitmentNumbered(number)
            : base.Identified(edition, id);

    protected override bool Matches(Commitment item, Edition edition, ApiQuery query) =>
        (query[AxisNumber] is not { } axis || edition.Content.AxisOf(item)?.Number == axis)
        && (query[Value] is not { } value || item.OgpValues.Any(one => one.ToAlias() == value))
        && (query[Lead] is not { } lead || item.LeadInstitutions.Any(name => Contains(name, lead)))
        && (query[AtCompletion] is not { } level || (edition.Progress.Of(item).Completion?.ToAlias() ?? WithoutReport) == level);

    protected override Item Listed(Commitment item, Edition edition)
    {
        var progress = edition.Progress.Of(item);
        return new CommitmentListItem
        {
            Id = item.Key,
            Number = item.Number,
            Title = item.Title,
            Summary = item.Summary,
            Axis = AxisOf(item, edition),
            OgpIds = item.OgpIds,
            LeadInstitutions = item.LeadInstitutions,
            Values = item.OgpValues,
            PolicyAreas = item.PolicyAreas,
            StartDate = item.StartDate,
            EndDate = item.EndDate,
            Completion = CompletionItem.Of(progress),
            ReportCount = progress.History.Count,
            Languages = edition.Languages(item),
            UpdatedAt = LastChange(item, progress.History),
            Url = edition.Address(item),
        };
    }

    protected override Item InFull(Commitment item, Edition edition)
    {
        var progress = edition.Progress.Of(item);
        return new CommitmentItem
        {
            Id = item.Key,
            Number = item.Number,
            Title = item.Title,
            Summary = item.Summary,
            Axis = AxisOf(item, edition),
            OgpIds = item.OgpIds,
            LeadInstitutions = item.LeadInstitutions,
            SupportingInstitutions = item.SupportingInstitutions,
            CivilSocietyPartners = item.CivilSocietyPartners,
            Values = item.OgpValues,
            PolicyAreas = item.PolicyAreas,
            StartDate = item.StartDate,
            EndDate = item.EndDate,
            Description = edition.Html(item.Description),
            Challenge = edition.Html(item.Challenge),
            Objective = edition.Html(item.Objective),
            Completion = CompletionItem.Of(progress),
            ReportCount = progress.History.Count,
            Milestones = [.. item.Milestones.Select(milestone => ToItem(milestone, edition))],
            IrmFindings = [.. item.IrmFindings.Select(finding => ToItem(finding, edition))],
            Reports = [.. progress.History.Select(report => ReportItem.Of(report, progress, edition))],
            Links = edition.Links(item.Links),
            Documents = edition.Media(item.Documents),
            Sources = edition.Links(item.Sources),
            Languages = edition.Languages(item),
            UpdatedAt = LastChange(item, progress.History),
            Url = edition.Address(item),
        };
    }

    protected override object Envelope(IReadOnlyList<Item> items, int total, string? next) => items.As<CommitmentListItem>(total, next);

    private static AxisReference? AxisOf(Commitment item, Edition edition) =>
        edition.Content.AxisOf(item) is { } axis ? new AxisReference { Id = axis.Key, Number = axis.Number, Title = axis.Title } : null;

    private static MilestoneItem ToItem(Milestone milestone, Edition edition) => new()
    {
        Id = milestone.Key,
        Title = milestone.Title,
        DueDate = milestone.DueDate,
        DoneDate = milestone.DoneDate,
        Evidence = edition.Links(milestone.Evidence),
        Source = edition.Link(milestone.Source),
    };

    private static IrmFindingItem ToItem(IrmFinding finding, Edition edition) => new()
    {
        OgpId = finding.OgpId,
        Ambition = finding.Ambition,
        Result = finding.Result,
        Starred = finding.IsStarred,
        Source = edition.Link(finding.Source),
    };

    // A report changes what is said of its commitment.
    private static DateTime LastChange(Commitment item, IReadOnlyList<ProgressReport> reports) =>
        Edition.Instant(reports.Select(report => report.UpdateDate).Append(item.UpdateDate).Max());

    private static bool Contains(string name, string part) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

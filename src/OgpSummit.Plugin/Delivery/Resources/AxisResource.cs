using System.Globalization;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

internal sealed class AxisResource() : Resource<Axis>("axes")
{
    private static readonly Wording Group = new("Axes", "Axes");

    public override ApiOperation ListOperation { get; } = new(
        "listAxes",
        "/axes",
        Group,
        new("Les axes du plan d'action", "The axes of the action plan"),
        new("Par numéro, chacun avec ses engagements en bref.", "By number, each with its commitments in brief."),
        typeof(ListOf<AxisListItem>))
    {
        Parameters = [Limit, CursorOf, ApiLanguages.Parameter],
    };

    public override ApiOperation ItemOperation { get; } = new(
        "getAxis",
        "/axes/{id}",
        Group,
        new("Un axe", "One axis"),
        new("Avec sa description et l'état de ses engagements.", "With its description and the state of its commitments."),
        typeof(AxisItem))
    {
        Identifier = new("Clé ou numéro.", "Key or number."),
        IdentifierExample = "2",
        Problems = [ProblemKind.NotFound, ProblemKind.NotInLanguage],
    };

    protected override IEnumerable<Axis> All(Edition edition) => edition.Content.Axes;

    protected override Position PositionOf(Axis item) => new(item.Number, 0, item.Key);

    protected override Axis? Identified(Edition edition, string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? edition.Content.Axes.FirstOrDefault(axis => axis.Number == number)
            : base.Identified(edition, id);

    protected override Item Listed(Axis item, Edition edition) => new AxisListItem
    {
        Id = item.Key,
        Number = item.Number,
        Title = item.Title,
        Summary = item.Summary,
        Colour = item.Colour,
        Commitments = [.. edition.Content.CommitmentsOf(item).Select(commitment => CommitmentReference.Of(commitment, edition))],
        Languages = edition.Languages(item),
        UpdatedAt = Edition.Instant(item.UpdateDate),
        Url = edition.Address(item),
    };

    protected override Item InFull(Axis item, Edition edition)
    {
        var commitments = edition.Content.CommitmentsOf(item);
        return new AxisItem
        {
            Id = item.Key,
            Number = item.Number,
            Title = item.Title,
            Summary = item.Summary,
            Colour = item.Colour,
            Commitments = [.. commitments.Select(commitment => CommitmentReference.Of(commitment, edition))],
            Description = edition.Html(item.Description),
            State = StateItem.Of(edition.Progress.OfAll(commitments)),
            Sources = edition.Links(item.Sources),
            Languages = edition.Languages(item),
            UpdatedAt = Edition.Instant(item.UpdateDate),
            Url = edition.Address(item),
        };
    }

    protected override object Envelope(IReadOnlyList<Item> items, int total, string? next) => items.As<AxisListItem>(total, next);
}

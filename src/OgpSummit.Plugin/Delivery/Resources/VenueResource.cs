using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

internal sealed class VenueResource() : Resource<Venue>("venues")
{
    private static readonly Wording Group = new("Lieux", "Venues");

    public override ApiOperation ListOperation { get; } = new(
        "listVenues",
        "/venues",
        Group,
        new("Les lieux du sommet", "The venues of the summit"),
        new("Dans l'ordre du site, avec adresse et position.", "In the order of the site, with address and position."),
        typeof(ListOf<VenueItem>))
    {
        Parameters = [Limit, CursorOf, ApiLanguages.Parameter],
    };

    public override ApiOperation ItemOperation { get; } = new(
        "getVenue", "/venues/{id}", Group, new("Un lieu", "One venue"), new("Par sa clé.", "By its key."), typeof(VenueItem))
    {
        Identifier = new("Clé.", "Key."),
        IdentifierExample = "3f6c1f5e-5d0f-4b7a-9c1e-2f7f5f0c8a11",
        Problems = [ProblemKind.NotFound, ProblemKind.NotInLanguage],
    };

    protected override IEnumerable<Venue> All(Edition edition) => edition.Content.Venues;

    protected override Position PositionOf(Venue item) => new(item.SortOrder, 0, item.Key);

    protected override Item Listed(Venue item, Edition edition) => InFull(item, edition);

    protected override Item InFull(Venue item, Edition edition) => new VenueItem
    {
        Id = item.Key,
        Name = item.Name,
        Summary = item.Summary,
        Address = item.Address,
        PostalCode = item.PostalCode,
        City = item.City,
        Position = item.Position is var (latitude, longitude) ? new PositionItem { Latitude = latitude, Longitude = longitude } : null,
        Transport = item.Transport,
        Accessibility = item.Accessibility,
        Website = edition.Link(item.Website),
        Photo = edition.Media(item.Photo),
        Description = edition.Html(item.Description),
        Sources = edition.Links(item.Sources),
        Languages = edition.Languages(item),
        UpdatedAt = Edition.Instant(item.UpdateDate),
        Url = edition.Address(item),
    };

    protected override object Envelope(IReadOnlyList<Item> items, int total, string? next) => items.As<VenueItem>(total, next);
}

using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

[Says("Un axe, comme la liste le donne.", "An axis, as the list gives it.")]
internal record AxisListItem : Item
{
    [Says("Numéro.", "Number.", Example = "2")]
    public required int Number { get; init; }

    [Says("Titre.", "Title.")]
    public required string Title { get; init; }

    [Says("Résumé, texte simple.", "Summary, plain text.")]
    public required string? Summary { get; init; }

    [Says("Couleur, `#rrggbb`.", "Colour, `#rrggbb`.", Example = "\"#1f6feb\"")]
    public required string? Colour { get; init; }

    [Says("Ses engagements, par numéro.", "Its commitments, by number.")]
    public required IReadOnlyList<CommitmentReference> Commitments { get; init; }
}

[Says("Un axe, en entier.", "An axis, in full.")]
internal sealed record AxisItem : AxisListItem
{
    [Says("Description, HTML.", "Description, HTML.")]
    public required string? Description { get; init; }

    [Says("L'état de ses engagements.", "The state of its commitments.")]
    public required StateItem State { get; init; }

    [Says("Sources de ces indications.", "Sources of what is said here.")]
    public required IReadOnlyList<LinkItem> Sources { get; init; }
}

[Says("Un lieu du sommet.", "A venue of the summit.")]
internal sealed record VenueItem : Item
{
    [Says("Nom.", "Name.", Example = "\"Palais d'Iéna\"")]
    public required string Name { get; init; }

    [Says("Résumé, texte simple.", "Summary, plain text.")]
    public required string? Summary { get; init; }

    [Says("Rue et numéro.", "Street and number.", Example = "\"9 place d'Iéna\"")]
    public required string? Address { get; init; }

    [Says("Code postal.", "Postal code.", Example = "\"75116\"")]
    public required string? PostalCode { get; init; }

    [Says("Ville.", "City.", Example = "\"Paris\"")]
    public required string? City { get; init; }

    [Says("Position ; null si elle n'est pas connue.", "Position; null where it is not known.")]
    public required PositionItem? Position { get; init; }

    [Says("Comment y aller.", "How to get there.")]
    public required string? Transport { get; init; }

    [Says("Accessibilité.", "Accessibility.")]
    public required string? Accessibility { get; init; }

    [Says("Site du lieu.", "The venue's own site.")]
    public required LinkItem? Website { get; init; }

    [Says("Photographie.", "Photograph.")]
    public required MediaItem? Photo { get; init; }

    [Says("Description, HTML.", "Description, HTML.")]
    public required string? Description { get; init; }

    [Says("Sources de ces indications.", "Sources of what is said here.")]
    public required IReadOnlyList<LinkItem> Sources { get; init; }
}

[Says("Une position en degrés, WGS 84.", "A position in degrees, WGS 84.")]
internal sealed record PositionItem
{
    [Says("Latitude.", "Latitude.", Example = "48.864")]
    public required decimal Latitude { get; init; }

    [Says("Longitude.", "Longitude.", Example = "2.296")]
    public required decimal Longitude { get; init; }
}

[Says("Un membre du comité éditorial.", "A member of the editorial committee.")]
internal sealed record CommitteeMemberItem : Item
{
    [Says("Nom de la personne.", "The person's name.")]
    public required string Name { get; init; }

    [Says("Fonction.", "Role.")]
    public required string? Role { get; init; }

    [Says("Organisations.", "Organisations.")]
    public required IReadOnlyList<string> Organisations { get; init; }

    [Says("État ou société civile.", "Government or civil society.", Example = "\"civilSociety\"")]
    public required Sector? Sector { get; init; }

    [Says("Photographie.", "Photograph.")]
    public required MediaItem? Photo { get; init; }

    [Says("Biographie, HTML.", "Biography, HTML.")]
    public required string? Biography { get; init; }

    [Says("Sources de ces indications.", "Sources of what is said here.")]
    public required IReadOnlyList<LinkItem> Sources { get; init; }
}

[Says("Une actualité, comme la liste la donne.", "A piece of news, as the list gives it.")]
internal record NewsListItem : Item
{
    [Says("Titre.", "Title.")]
    public required string Title { get; init; }

    [Says("Date.", "Date.", Example = "\"2016-12-07\"")]
    public required DateOnly? Date { get; init; }

    [Says("Résumé, texte simple.", "Summary, plain text.")]
    public required string? Summary { get; init; }

    [Says("Signature.", "Byline.")]
    public required string? Author { get; init; }

    [Says("Mots-clés.", "Tags.", Example = "[\"sommet\"]")]
    public required IReadOnlyList<string> Tags { get; init; }

    [Says("Sites partenaires qu'elle concerne.", "Partner sites it concerns.", Example = "[\"SocialGoodWeek\"]")]
    public required IReadOnlyList<string> Partners { get; init; }

    [Says("Image.", "Picture.")]
    public required MediaItem? Image { get; init; }
}

[Says("Une actualité, en entier.", "A piece of news, in full.")]
internal sealed record NewsItem : NewsListItem
{
    [Says("Texte, HTML.", "Text, HTML.")]
    public required string? Body { get; init; }

    [Says("Engagements dont elle parle.", "Commitments it is about.")]
    public required IReadOnlyList<CommitmentReference> Commitments { get; init; }

    [Says("Sources de ces indications.", "Sources of what is said here.")]
    public required IReadOnlyList<LinkItem> Sources { get; init; }
}

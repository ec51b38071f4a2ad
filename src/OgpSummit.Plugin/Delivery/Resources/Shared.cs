using System.Text.Json.Serialization;
using OgpSummit.Plugin.Api;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Plugin.Delivery.Resources;

/// <summary>What every item starts and ends with.</summary>
internal abstract record Item
{
    private const int Last = 100;

    [Says("Clé, stable pour toujours.", "Key, stable for ever.", Example = "\"3f6c1f5e-5d0f-4b7a-9c1e-2f7f5f0c8a11\"")]
    public required Guid Id { get; init; }

    [JsonPropertyOrder(Last)]
    [Says(
        "Langues dans lesquelles l'élément est publié.",
        "Languages in which the item is published.",
        Example = "[\"fr\", \"en\"]")]
    public required IReadOnlyList<string> Languages { get; init; }

    [JsonPropertyOrder(Last)]
    [Says("Dernière publication de l'élément, UTC (RFC 3339).", "Last publication of the item, UTC (RFC 3339).", Example = "\"2016-12-07T09:00:00Z\"")]
    public required DateTime UpdatedAt { get; init; }

    [JsonPropertyOrder(Last)]
    [Says("Adresse de la page publique.", "Address of the public page.", Example = "\"https://example.org/fr/plan-d-action/\"")]
    public required string? Url { get; init; }
}

[Says("Un lien.", "A link.")]
internal sealed record LinkItem
{
    [Says("Ce que le lien dit.", "What the link says.", Example = "\"Rapport d'étape\"")]
    public required string Title { get; init; }

    [Says("Adresse absolue.", "Absolute address.", Example = "\"https://www.opengovpartnership.org/members/france/\"")]
    public required string Url { get; init; }
}

[Says("Une image ou un document.", "A picture or a document.")]
internal sealed record MediaItem
{
    [Says("Nom du fichier pour les lecteurs.", "Name of the file for readers.", Example = "\"Salle Pleyel\"")]
    public required string Name { get; init; }

    [Says("Adresse absolue du fichier.", "Absolute address of the file.")]
    public required string Url { get; init; }

    [Says("Largeur en pixels, d'une image.", "Width in pixels, of a picture.", Example = "1200")]
    public required int? Width { get; init; }

    [Says("Hauteur en pixels, d'une image.", "Height in pixels, of a picture.", Example = "800")]
    public required int? Height { get; init; }
}

[Says("L'axe d'un engagement.", "The axis of a commitment.")]
internal sealed record AxisReference
{
    [Says("Clé de l'axe.", "Key of the axis.")]
    public required Guid Id { get; init; }

    [Says("Numéro de l'axe.", "Number of the axis.", Example = "2")]
    public required int Number { get; init; }

    [Says("Titre de l'axe.", "Title of the axis.", Example = "\"Consulter, concerter et co-produire l'action publique\"")]
    public required string Title { get; init; }
}

[Says("Un engagement, en bref.", "A commitment, in brief.")]
internal sealed record CommitmentReference
{
    [Says("Clé de l'engagement.", "Key of the commitment.")]
    public required Guid Id { get; init; }

    [Says("Numéro de l'engagement.", "Number of the commitment.", Example = "12")]
    public required int Number { get; init; }

    [Says("Titre de l'engagement.", "Title of the commitment.")]
    public required string Title { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string? Url { get; init; }

    public static CommitmentReference Of(Commitment commitment, Edition edition) => new()
    {
        Id = commitment.Key,
        Number = commitment.Number,
        Title = commitment.Title,
        Url = edition.Address(commitment),
    };
}

/// <summary>A page of a list.</summary>
internal sealed record ListOf<T>
{
    [Says("Les éléments de cette page, dans l'ordre de la liste.", "The items of this page, in the order of the list.")]
    public required IReadOnlyList<T> Items { get; init; }

    [Says("Nombre d'éléments de toute la liste, après les filtres.", "Number of items of the whole list, after the filters.", Example = "26")]
    public required int Total { get; init; }

    [Says(
        "Curseur de la page suivante, à donner tel quel dans `cursor` ; null sur la dernière page.",
        "Cursor of the next page, to be given as it is in `cursor`; null on the last page.")]
    public required string? Next { get; init; }
}

using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Search;

[Says("Une page de résultats.", "A page of results.")]
internal sealed record SearchResults
{
    [Says("Les résultats, le meilleur d'abord.", "The results, the best first.")]
    public required IReadOnlyList<SearchResultItem> Items { get; init; }

    [Says("Nombre de résultats.", "Number of results.", Example = "4")]
    public required int Total { get; init; }

    [Says("Curseur de la page suivante, ou null.", "Cursor of the next page, or null.")]
    public required string? Next { get; init; }

    [Says(
        "Le texte corrigé, quand lui seul a donné ces résultats.",
        "The corrected text, when only that gave these results.",
        Example = "[\"données ouvertes\"]")]
    public required IReadOnlyList<string> Suggestions { get; init; }

    public static SearchResults Of(SearchAnswer answer, ApiRequest request, int skip, int limit) => new()
    {
        Items = [.. answer.Hits.Select(hit => SearchResultItem.Of(hit, request.Origin))],
        Total = answer.Total,
        Next = SearchOperation.Next(skip, limit, answer.Total),
        Suggestions = answer.Suggestions,
    };
}

[Says("Un résultat.", "A result.")]
internal sealed record SearchResultItem
{
    [Says("Ce que c'est : l'alias du type de document.", "What it is: the alias of the document type.", Example = "\"commitment\"")]
    public required string Type { get; init; }

    [Says("Clé.", "Key.")]
    public required Guid Id { get; init; }

    [Says("Titre.", "Title.")]
    public required string Title { get; init; }

    [Says("Adresse de la page publique.", "Address of the public page.")]
    public required string Url { get; init; }

    [Says("Numéro d'un engagement ou d'un axe.", "Number of a commitment or an axis.", Example = "12")]
    public required int? Number { get; init; }

    [Says("Un passage autour de ce qui a été trouvé, en morceaux de texte simple.", "A passage around what was found, in pieces of plain text.")]
    public required IReadOnlyList<PassageItem> Excerpt { get; init; }

    public static SearchResultItem Of(SearchHit hit, Uri origin) => new()
    {
        Type = hit.Type,
        Id = hit.Key,
        Title = hit.Title,
        Url = new Uri(origin, hit.Url).AbsoluteUri,
        Number = hit.Number,
        Excerpt = [.. hit.Excerpt.Select(part => new PassageItem { Text = part.Text, Match = part.IsMatch })],
    };
}

[Says("Un morceau d'un passage.", "A piece of a passage.")]
internal sealed record PassageItem
{
    [Says("Texte simple.", "Plain text.", Example = "\"données\"")]
    public required string Text { get; init; }

    [Says("Vrai si c'est ce qui a été cherché.", "True where it is what was looked for.", Example = "true")]
    public required bool Match { get; init; }
}

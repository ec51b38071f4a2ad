using System.Buffers.Text;
using System.Globalization;
using System.Text;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Search;

/// <summary>What the search endpoint takes.</summary>
internal static class SearchOperation
{
    /// <summary>How far pages go; whoever has not found it by then asks differently.</summary>
    public const int Deepest = 1_000;

    private const string Prefix = "search:";

    public static readonly TextParameter Text = new(
        "q",
        new(
            "Ce qui est cherché : des mots, un numéro (`12`), un identifiant de l'OGP (`FR0015`). Le dernier mot peut être inachevé. Aucun signe n'est un opérateur.",
            "What is looked for: words, a number (`12`), an OGP identifier (`FR0015`). The last word may be unfinished. No sign is an operator."),
        ISummitSearch.LongestText)
    {
        IsRequired = true,
        Example = "\"open data\"",
    };

    public static readonly IntegerParameter Limit = new(
        "limit", new("Nombre de résultats par page.", "Number of results on a page."), Least: 1, Most: 100, Default: 20)
    {
        Example = "20",
    };

    public static readonly TextParameter Cursor = new(
        "cursor",
        new(
            "La page suivante : la valeur de `next` de la page précédente, telle quelle.",
            "The next page: the value of `next` of the page before, as it is."),
        Longest: 100);

    public static readonly ApiOperation Operation = new(
        "search",
        "/search",
        new("Recherche", "Search"),
        new("Chercher dans tout le site", "Search the whole site"),
        new(
            "Le meilleur résultat d'abord. Accents, pluriels et petites fautes ne comptent pas ; tous les mots doivent s'y trouver.",
            "The best result first. Accents, plurals and small slips do not matter; every word has to be there."),
        typeof(SearchResults))
    {
        Parameters = [Text, Limit, Cursor, ApiLanguages.Parameter],
    };

    /// <summary>Null for a cursor this endpoint did not give.</summary>
    public static int? SkipOf(ApiQuery query)
    {
        if (query[Cursor] is not { } cursor)
        {
            return 0;
        }

        try
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor));
            return text.StartsWith(Prefix, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var skip)
                && skip <= Deepest
                    ? skip
                    : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static string? Next(int skip, int limit, int total) =>
        skip + limit < Math.Min(total, Deepest)
            ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{skip + limit}")))
            : null;

    public static ApiProblem UnreadableCursor() => ApiProblem.InvalidParameter(
        Cursor.Name,
        new("la valeur de `next` d'une page de cette même recherche.", "the value of `next` of a page of this same search."),
        []);
}

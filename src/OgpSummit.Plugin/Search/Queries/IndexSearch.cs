using Lucene.Net.Search;
using OgpSummit.Plugin.Search.Indexing;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>Searches the index, and once more with mistyped words respelt when nothing was found.</summary>
internal sealed class IndexSearch(SummitAnalyzer analyzer, Excerpts excerpts)
{
    /// <summary>Nobody reads further, and ranking more costs memory for nothing.</summary>
    private const int Deepest = 1_000;

    public FoundPage Search(IndexSearcher searcher, string text, string culture, int skip, int take)
    {
        var language = IndexSchema.LanguageOf(culture);
        var words = QueryText.Words(text, language, analyzer);
        if (words.Count == 0 || skip < 0 || take <= 0 || skip >= Deepest)
        {
            return FoundPage.Empty;
        }

        var last = Math.Min(skip + take, Deepest);
        var found = searcher.Search(QueryBuilder.Build(words, culture), last);
        if (found.TotalHits > 0)
        {
            return PageOf(searcher, found, skip, words);
        }

        var respelt = SimilarWords.Respell(words, language, searcher.IndexReader);
        found = searcher.Search(QueryBuilder.Build(respelt, culture), last);
        return found.TotalHits == 0
            ? FoundPage.Empty
            : PageOf(searcher, found, skip, respelt) with { Suggestion = Suggestion(searcher, found, text, respelt, language) };
    }

    private static FoundPage PageOf(IndexSearcher searcher, TopDocs found, int skip, IReadOnlyList<QueryWord> words) =>
        new(found.TotalHits, [.. found.ScoreDocs.Skip(skip).Select(hit => ShownEntry.Read(searcher, hit.Doc))], words);

    /// <summary>The text as typed, with each mistyped word as the best hit spells it: with its accents.</summary>
    private string Suggestion(IndexSearcher searcher, TopDocs found, string text, IReadOnlyList<QueryWord> words, string language)
    {
        var best = ShownEntry.Read(searcher, found.ScoreDocs[0].Doc);
        foreach (var word in words.Where(word => word.Similar.Count > 0).Reverse())
        {
            var spelling = excerpts.SpellingOf(word, $"{best.Title} {best.Quoted}", language) ?? word.Similar[0].Text;
            text = $"{text[..word.Start]}{spelling}{text[word.End..]}";
        }

        return text;
    }
}

/// <param name="Total">How many entries were found.</param>
/// <param name="Entries">Those of the page, best first.</param>
/// <param name="Words">What was looked for.</param>
internal sealed record FoundPage(int Total, IReadOnlyList<ShownEntry> Entries, IReadOnlyList<QueryWord> Words)
{
    public static readonly FoundPage Empty = new(0, [], []);

    /// <summary>The corrected text, when only that found anything.</summary>
    public string? Suggestion { get; init; }
}

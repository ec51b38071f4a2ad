using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using OgpSummit.Plugin.Search.Indexing;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>Turns what a reader typed into words. Nothing in it is an operator, so nothing in it can be a syntax error.</summary>
internal static partial class QueryText
{
    /// <summary>More words than this narrow nothing down any more.</summary>
    private const int MostWords = 20;

    public static IReadOnlyList<QueryWord> Words(string typed, string language, Analyzer analyzer)
    {
        var text = JoinCodes(typed);
        var words = analyzer.Tokens(IndexSchema.Fields.In(IndexSchema.Fields.Words, language), text)
            .Take(MostWords)
            .Select(token => new QueryWord(token.Term, StemOf(token.Term, language, analyzer), token.Start, token.End))
            .ToList();

        var meaningful = words.FindAll(word => word.Stem is not null);
        var kept = meaningful.Count > 0 ? meaningful : words;
        return EndsInsideAWord(text) && kept is [.., var last] && last == words[^1]
            ? [.. kept.SkipLast(1), last with { IsUnfinished = true }]
            : kept;
    }

    /// <summary>Writes an OGP identifier in one word, with the same length: “FR-0015”, “FR 0015”. Positions stay true.</summary>
    private static string JoinCodes(string typed) =>
        Code().Replace(typed, match => $"{match.Groups[1].Value}{match.Groups[2].Value} ");

    private static string? StemOf(string word, string language, Analyzer analyzer) =>
        analyzer.Tokens(IndexSchema.Fields.In(IndexSchema.Fields.Body, language), word) is [var token, ..] ? token.Term : null;

    private static bool EndsInsideAWord(string text) => text.Length > 0 && char.IsLetterOrDigit(text[^1]);

    // With a space only before a zero: “en 2016” is not an identifier.
    [GeneratedRegex(@"\b([A-Za-z]{2})(?:-|\s(?=0))(\d{4})\b")]
    private static partial Regex Code();
}

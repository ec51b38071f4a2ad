using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>A word of a text after analysis, and where it stands in the text.</summary>
internal readonly record struct TextToken(string Term, int Start, int End);

internal static class TextTokens
{
    /// <summary>The words of <paramref name="text"/> as the given field sees them.</summary>
    public static IReadOnlyList<TextToken> Tokens(this Analyzer analyzer, string field, string text)
    {
        List<TextToken> tokens = [];
        using var stream = analyzer.GetTokenStream(field, text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();

        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add(new TextToken(term.ToString(), AfterElision(text, offset.StartOffset, offset.EndOffset), offset.EndOffset));
        }

        stream.End();
        return tokens;
    }

    // The elision filter cuts “l'” off the term but leaves the offsets on the whole of “l'aide”.
    private static int AfterElision(string text, int start, int end)
    {
        var apostrophe = text.AsSpan(start, end - start).IndexOfAny('\'', '’');
        return apostrophe > 0 && FrenchAnalyzer.DEFAULT_ARTICLES.Contains(text.Substring(start, apostrophe))
            ? start + apostrophe + 1
            : start;
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OgpSummit.Plugin.Search.Indexing;
using Fields = OgpSummit.Plugin.Search.Indexing.IndexSchema.Fields;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>Finds how a mistyped word is spelt in the index.</summary>
internal static class SimilarWords
{
    private const int MostSimilar = 8;

    // The first letter is rarely the wrong one, and knowing it spares most of the dictionary.
    private const int TrustedLetters = 1;

    /// <summary>Gives every word that the index does not know the words it may have meant.</summary>
    public static IReadOnlyList<QueryWord> Respell(IReadOnlyList<QueryWord> words, string language, IndexReader reader)
    {
        var field = Fields.In(Fields.Words, language);
        var terms = MultiFields.GetTerms(reader, field);
        return terms is null
            ? words
            : [.. words.Select(word => IsKnown(word, language, reader) ? word : word with { Similar = To(word.Text, field, terms) })];
    }

    private static bool IsKnown(QueryWord word, string language, IndexReader reader) =>
        reader.DocFreq(new Term(Fields.In(Fields.Words, language), word.Text)) > 0
        || (word.Stem is { } stem && reader.DocFreq(new Term(Fields.In(Fields.Body, language), stem)) > 0);

    private static IReadOnlyList<SimilarWord> To(string word, string field, Terms terms)
    {
        var edits = TolerableEdits(word);
        if (edits == 0)
        {
            return [];
        }

        List<SimilarWord> found = [];
        var candidates = new FuzzyTermsEnum(
            terms, new AttributeSource(), new Term(field, word), edits, TrustedLetters, transpositions: true);
        var likeness = candidates.Attributes.AddAttribute<IBoostAttribute>();
        while (candidates.MoveNext())
        {
            found.Add(new SimilarWord(candidates.Term.Utf8ToString(), likeness.Boost));
        }

        return [.. found.OrderByDescending(similar => similar.Likeness).ThenBy(similar => similar.Text, StringComparer.Ordinal).Take(MostSimilar)];
    }

    /// <summary>A number is never respelt: 2016 is not a slip for 2017.</summary>
    private static int TolerableEdits(string word) =>
        word.Any(char.IsAsciiDigit) ? 0 : word.Length switch
        {
            < 4 => 0,
            < 8 => 1,
            _ => 2,
        };
}

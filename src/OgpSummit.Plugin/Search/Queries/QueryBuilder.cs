using Lucene.Net.Index;
using Lucene.Net.Search;
using OgpSummit.Plugin.Search.Indexing;
using Fields = OgpSummit.Plugin.Search.Indexing.IndexSchema.Fields;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>
/// What is asked of the index: every word has to be somewhere in the entry; where it is decides the rank.
/// A code wins over everything, a title over a summary, a summary over a body.
/// </summary>
internal static class QueryBuilder
{
    /// <summary>One letter begins too many words to mean one of them.</summary>
    public const int ShortestPrefix = 2;

    private const float CodeBoost = 200;
    private const float TitleBoost = 6;
    private const float LabelBoost = 6;
    private const float SummaryBoost = 2;
    private const float ExactBoost = 2;
    private const float PhraseBoost = 4;
    private const float PrefixBoost = 0.5f;

    // How much of the weaker matches of the same word is added to the strongest.
    private const float TieBreaker = 0.1f;

    public static Query Build(IReadOnlyList<QueryWord> words, string culture)
    {
        var language = IndexSchema.LanguageOf(culture);
        var query = new BooleanQuery
        {
            { new ConstantScoreQuery(new TermQuery(new Term(Fields.Culture, culture.ToLowerInvariant()))) { Boost = 0 }, Occur.MUST },
        };

        foreach (var word in words)
        {
            query.Add(Anywhere(word, language), Occur.MUST);
        }

        if (words.Count(word => word.Stem is not null) > 1)
        {
            query.Add(Together(words, Fields.In(Fields.Title, language), PhraseBoost), Occur.SHOULD);
            query.Add(Together(words, Fields.In(Fields.Body, language), 1), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery Anywhere(QueryWord word, string language)
    {
        var places = new DisjunctionMaxQuery(TieBreaker)
        {
            Exactly(Fields.Code, word.Text, CodeBoost),
            Exactly(Fields.In(Fields.TitleWords, language), word.Text, ExactBoost),
        };

        if (word.Stem is { } stem)
        {
            places.Add(Scored(Fields.In(Fields.Title, language), stem, TitleBoost));
            places.Add(Scored(Fields.In(Fields.Label, language), stem, LabelBoost));
            places.Add(Scored(Fields.In(Fields.Summary, language), stem, SummaryBoost));
            places.Add(Scored(Fields.In(Fields.Body, language), stem, 1));
        }
        else
        {
            places.Add(Exactly(Fields.In(Fields.Words, language), word.Text, 1));
        }

        if (word.IsUnfinished && word.Text.Length >= ShortestPrefix)
        {
            places.Add(Beginning(Fields.In(Fields.TitleWords, language), word.Text, ExactBoost));
            places.Add(Beginning(Fields.In(Fields.Words, language), word.Text, PrefixBoost));
        }

        foreach (var similar in word.Similar)
        {
            places.Add(Exactly(Fields.In(Fields.TitleWords, language), similar.Text, ExactBoost * similar.Likeness));
            places.Add(Exactly(Fields.In(Fields.Words, language), similar.Text, similar.Likeness));
        }

        return places;
    }

    private static TermQuery Scored(string field, string term, float boost) => new(new Term(field, term)) { Boost = boost };

    private static ConstantScoreQuery Exactly(string field, string term, float boost) =>
        new(new TermQuery(new Term(field, term))) { Boost = boost };

    private static ConstantScoreQuery Beginning(string field, string prefix, float boost) =>
        new(new PrefixQuery(new Term(field, prefix))) { Boost = boost };

    private static PhraseQuery Together(IReadOnlyList<QueryWord> words, string field, float boost)
    {
        // Stop words between them were taken out on both sides; the slop bridges the holes they leave.
        var phrase = new PhraseQuery { Slop = 3, Boost = boost };
        foreach (var stem in words.Select(word => word.Stem).OfType<string>())
        {
            phrase.Add(new Term(field, stem));
        }

        return phrase;
    }
}

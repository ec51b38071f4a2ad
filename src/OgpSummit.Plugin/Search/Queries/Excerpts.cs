using OgpSummit.Plugin.Search.Indexing;
using Fields = OgpSummit.Plugin.Search.Indexing.IndexSchema.Fields;

namespace OgpSummit.Plugin.Search.Queries;

/// <summary>Cuts the passage that shows best why an entry was found.</summary>
internal sealed class Excerpts(SummitAnalyzer analyzer)
{
    /// <summary>Characters of a passage, a little more or less to end between words.</summary>
    private const int Length = 220;

    /// <summary>Characters shown before the first match.</summary>
    private const int LeadIn = 60;

    private const string Ellipsis = "…";

    public IReadOnlyList<ExcerptPart> Cut(string text, IReadOnlyList<QueryWord> words, string language)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        var matches = MatchesIn(text, words, language);
        var start = StartOf(text, matches);
        var end = text.Length - start <= Length ? text.Length : EndOfWord(text, start + Length);
        return [.. Parts(text, start, end, matches)];
    }

    /// <summary>How the text spells the word that a reader mistyped; null when it does not have it.</summary>
    public string? SpellingOf(QueryWord word, string text, string language) =>
        analyzer.Tokens(Fields.In(Fields.Words, language), text)
            .Where(token => word.Matches(token.Term))
            .Select(token => text[token.Start..token.End].ToLowerInvariant())
            .FirstOrDefault();

    private List<Match> MatchesIn(string text, IReadOnlyList<QueryWord> words, string language)
    {
        SortedDictionary<int, Match> matches = [];
        foreach (var token in analyzer.Tokens(Fields.In(Fields.Body, language), text))
        {
            AddIf(token, words, (word, term) => word.Stem == term);
        }

        foreach (var token in analyzer.Tokens(Fields.In(Fields.Words, language), text))
        {
            AddIf(token, words, (word, term) => word.Matches(term));
        }

        return [.. matches.Values];

        void AddIf(TextToken token, IReadOnlyList<QueryWord> candidates, Func<QueryWord, string, bool> isMatch)
        {
            for (var index = 0; index < candidates.Count; index++)
            {
                if (isMatch(candidates[index], token.Term))
                {
                    matches[token.Start] = new Match(token.Start, token.End, index);
                    return;
                }
            }
        }
    }

    /// <summary>Where most of the different words stand close together.</summary>
    private static int StartOf(string text, List<Match> matches)
    {
        var best = 0;
        var bestCount = 0;
        for (var first = 0; first < matches.Count; first++)
        {
            var count = matches.Skip(first)
                .TakeWhile(match => match.End <= matches[first].Start + Length - LeadIn)
                .DistinctBy(match => match.Word)
                .Count();
            if (count > bestCount)
            {
                (best, bestCount) = (matches[first].Start, count);
            }
        }

        return best <= LeadIn ? 0 : StartOfWord(text, best - LeadIn);
    }

    private static IEnumerable<ExcerptPart> Parts(string text, int start, int end, List<Match> matches)
    {
        if (start > 0)
        {
            yield return new ExcerptPart(Ellipsis, false);
        }

        var position = start;
        foreach (var match in matches.Where(match => match.Start >= start && match.End <= end))
        {
            if (match.Start > position)
            {
                yield return new ExcerptPart(OneLine(text[position..match.Start]), false);
            }

            yield return new ExcerptPart(text[match.Start..match.End], true);
            position = match.End;
        }

        if (position < end)
        {
            yield return new ExcerptPart(OneLine(text[position..end]), false);
        }

        if (end < text.Length)
        {
            yield return new ExcerptPart(Ellipsis, false);
        }
    }

    private static int StartOfWord(string text, int position)
    {
        var space = text.AsSpan(position, Math.Min(LeadIn, text.Length - position)).IndexOfAny(' ', '\n');
        return space < 0 ? position : position + space + 1;
    }

    private static int EndOfWord(string text, int position)
    {
        var space = text.AsSpan(position - LeadIn, LeadIn).LastIndexOfAny(' ', '\n');
        return space < 0 ? position : position - LeadIn + space;
    }

    private static string OneLine(string text) => text.Replace('\n', ' ');

    private readonly record struct Match(int Start, int End, int Word);
}

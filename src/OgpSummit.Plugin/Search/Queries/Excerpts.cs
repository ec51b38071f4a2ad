using OgpSummit.Plugin.Search.Indexing;

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

        var matches = new MatchFinder(analyzer, words, language).In(text);
        var start = StartOf(text, matches);
        var end = text.Length - start <= Length ? text.Length : EndOfWord(text, start + Length);
        return [.. Parts(text, start, end, matches)];
    }

    /// <summary>How the text spells the word that a reader mistyped; null when it does not have it.</summary>
    public string? SpellingOf(QueryWord word, string text, string language) =>
        new MatchFinder(analyzer, [word], language).In(text)
            .Select(match => text[match.Start..match.End].ToLowerInvariant())
            .FirstOrDefault();

    /// <summary>Where most of the different words stand close together.</summary>
    private static int StartOf(string text, IReadOnlyList<Match> matches)
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

    private static IEnumerable<ExcerptPart> Parts(string text, int start, int end, IReadOnlyList<Match> matches)
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
}

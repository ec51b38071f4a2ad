using Lucene.Net.Analysis.Miscellaneous;
using OgpSummit.Plugin.Search.Indexing;
using Fields = OgpSummit.Plugin.Search.Indexing.IndexSchema.Fields;

namespace OgpSummit.Plugin.Search.Queries;

/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Word">Which of the words it is.</param>
internal readonly record struct Match(int Start, int End, int Word);

/// <summary>
/// Finds words in a text in whatever form they stand there. Analysis is what costs, so only words that begin like one
/// that is looked for are analysed; no form of a word differs from it in its first two letters.
/// </summary>
internal sealed class MatchFinder
{
    private const int Beginning = 2;

    private readonly SummitAnalyzer _analyzer;
    private readonly IReadOnlyList<QueryWord> _words;
    private readonly string _wordField;
    private readonly string _stemField;
    private readonly HashSet<string> _beginnings;

    // Looked at for every word of a text: nothing is allocated for those that begin otherwise.
    private readonly char[] _source = new char[Beginning];
    private readonly char[] _folded = new char[Beginning * 4];

    public MatchFinder(SummitAnalyzer analyzer, IReadOnlyList<QueryWord> words, string language)
    {
        _analyzer = analyzer;
        _words = words;
        _wordField = Fields.In(Fields.Words, language);
        _stemField = Fields.In(Fields.Body, language);
        _beginnings = [.. words.SelectMany(word => word.Similar.Select(similar => similar.Text).Append(word.Text)).Select(word => BeginningOf(word).ToString())];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Match> In(string text)
    {
        List<Match> matches = [];
        var position = 0;
        while (position < text.Length)
        {
            var start = position;
            while (position < text.Length && char.IsLetterOrDigit(text[position]))
            {
                position++;
            }

            if (position > start && IndexOf(text.AsSpan(start, position - start)) is >= 0 and var word)
            {
                matches.Add(new Match(start, position, word));
            }

            position++;
        }

        return matches;
    }

    private int IndexOf(ReadOnlySpan<char> given)
    {
        if (!_beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(BeginningOf(given)))
        {
            return -1;
        }

        var word = given.ToString();
        var term = TermOf(_wordField, word);
        var stem = TermOf(_stemField, word);
        for (var index = 0; index < _words.Count; index++)
        {
            if ((term is not null && _words[index].Matches(term)) || (stem is not null && _words[index].Stem == stem))
            {
                return index;
            }
        }

        return -1;
    }

    private string? TermOf(string field, string word) => _analyzer.Tokens(field, word) is [var token, ..] ? token.Term : null;

    private ReadOnlySpan<char> BeginningOf(ReadOnlySpan<char> word)
    {
        var length = Math.Min(Beginning, word.Length);
        word[..length].CopyTo(_source);
        var folded = _folded.AsSpan(0, Math.Min(Beginning, ASCIIFoldingFilter.FoldToASCII(_source, 0, _folded, 0, length)));
        foreach (ref var letter in folded)
        {
            letter = char.ToLowerInvariant(letter);
        }

        return folded;
    }
}

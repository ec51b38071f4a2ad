namespace OgpSummit.Plugin.Search.Queries;

/// <summary>One word a reader typed.</summary>
/// <param name="Text">Lower case, without accents and elided article.</param>
/// <param name="Stem">What it has in common with its other forms; null for a stop word.</param>
/// <param name="Start">Where it starts in the text as typed.</param>
/// <param name="End">Where it ends in the text as typed.</param>
internal sealed record QueryWord(string Text, string? Stem, int Start, int End)
{
    /// <summary>True for the last word: the reader may still be typing it.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Words of the index that are spelt nearly so; empty unless the word itself is not in the index.</summary>
    public IReadOnlyList<SimilarWord> Similar { get; init; } = [];

    public bool Matches(string word) =>
        word == Text
        || (IsUnfinished && Text.Length >= QueryBuilder.ShortestPrefix && word.StartsWith(Text, StringComparison.Ordinal))
        || Similar.Any(similar => similar.Text == word);
}

/// <param name="Text">As the index has it.</param>
/// <param name="Likeness">Up to 1; the closer, the higher.</param>
internal sealed record SimilarWord(string Text, float Likeness);

namespace OgpSummit.Plugin.Search;

/// <summary>What the search page and the API ask of the index.</summary>
public interface ISummitSearch
{
    /// <summary>Characters; a longer text is answered with <see cref="SearchOutcome.TextTooLong"/>.</summary>
    const int LongestText = 200;

    /// <summary>Finds what is published in one language. No text makes it throw: every input has an answer.</summary>
    /// <param name="text">As the reader typed it; operators of the search engine mean nothing here.</param>
    /// <param name="culture"><c>fr-FR</c> or <c>en-US</c>.</param>
    /// <param name="skip">How many hits to leave out.</param>
    /// <param name="take">At most this many hits.</param>
    SearchAnswer Find(string text, string culture, int skip, int take);
}

/// <summary>Best hits first. <c>Hits</c> is empty unless <c>Outcome</c> is <c>Found</c>.</summary>
public sealed record SearchAnswer(SearchOutcome Outcome, int Total, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>
    /// The text with its mistyped words corrected, when only that found anything; the hits are those of the corrected text.
    /// </summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}

public enum SearchOutcome
{
    Found,
    NothingFound,
    EmptyText,
    TextTooLong,

    /// <summary>The index is not open: the site has just started, or its folder cannot be read.</summary>
    NotReady,
}

/// <param name="Key">Of the document.</param>
/// <param name="Type">Alias of its document type.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Url">Path on this site.</param>
/// <param name="Number">Of a commitment or an axis.</param>
/// <param name="Excerpt">A passage around the match, as plain text in parts; the page marks those that match.</param>
public sealed record SearchHit(Guid Key, string Type, string Title, string Url, int? Number, IReadOnlyList<ExcerptPart> Excerpt);

public sealed record ExcerptPart(string Text, bool IsMatch);

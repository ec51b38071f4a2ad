using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.SearchTexts;

/// <summary>The database's own word search over documents and media, drafts included; each database does it its own way.</summary>
internal interface ISearchTexts
{
    /// <summary>Instead of what was there. One command, in the transaction of the save; a deleted node takes its text along.</summary>
    void Write(CmsDb db, int nodeId, SearchText text);

    /// <summary>Nodes that have all the words, each of which may be unfinished; a word of a name outweighs one of a value.</summary>
    /// <param name="db">To be joined with its other rows.</param>
    /// <param name="words">At least one, of <see cref="SearchWords"/>.</param>
    IQueryable<TextMatch> Find(CmsDb db, IEnumerable<string> words);
}

internal sealed class TextMatch
{
    public int NodeId { get; init; }

    /// <summary>Less is better.</summary>
    public double Rank { get; init; }
}

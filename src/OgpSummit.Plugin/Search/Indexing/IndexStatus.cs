namespace OgpSummit.Plugin.Search.Indexing;

internal enum IndexState
{
    /// <summary>The site has not started yet, or the folder cannot be opened.</summary>
    Closed,

    /// <summary>Searches answer, but not everything is in the index yet.</summary>
    Building,

    Ready,

    /// <summary>Another process writes the index; this one reads it.</summary>
    ReadOnly,
}

/// <summary>How the index is, for whoever watches over the site.</summary>
/// <param name="State">What it can do.</param>
/// <param name="Entries">One per document and culture.</param>
/// <param name="Waiting">Changes not yet in the index.</param>
/// <param name="Folder">Where it lies.</param>
/// <param name="Problem">What is wrong and which setting to look at; null when all is well.</param>
/// <param name="UpdatedAt">When it last changed.</param>
internal sealed record IndexStatus(
    IndexState State,
    int Entries,
    int Waiting,
    string Folder,
    string? Problem,
    DateTimeOffset? UpdatedAt);

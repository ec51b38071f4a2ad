namespace OgpSummit.Runtime.USync.Reporting;

/// <summary>What was done, or would be done, about one item.</summary>
/// <param name="Kind">Folder of the kind, for example ContentTypes.</param>
/// <param name="Name">What a person calls the item.</param>
/// <param name="Details">One line each: what differs, and how.</param>
internal sealed record SyncItem(string Kind, string Name, SyncChange Change, IReadOnlyList<string> Details)
{
    /// <summary>Path of the file, as shown to people.</summary>
    public string File { get; init; } = "";

    /// <summary>Line of the file that a failure is about; 0: none in particular.</summary>
    public int Line { get; init; }

    /// <summary>Why it failed.</summary>
    public string Message { get; init; } = "";

    public string Place => Line > 0 ? $"{File}({Line})" : File;
}

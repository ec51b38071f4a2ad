namespace OgpSummit.Plugin.PublicationRequests;

/// <summary>What is sent with a document.</summary>
internal sealed record PublicationRequestBody
{
    /// <summary>To whoever publishes it, as plain text.</summary>
    public string? Comment { get; init; }
}

/// <summary>How it stands with a document.</summary>
internal sealed record PublicationRequestState
{
    /// <summary>Whether the editor may send it: he may write it, and not publish it.</summary>
    public required bool MaySend { get; init; }

    /// <summary>The languages that the editor would send, as <c>fr-FR</c>; an empty text where the document has no languages.</summary>
    public required IReadOnlyList<string> Pending { get; init; }

    /// <summary>The request that is open; null when nothing waits.</summary>
    public required PublicationRequestItem? Request { get; init; }
}

/// <summary>What waits for publication, latest first.</summary>
internal sealed record PublicationRequestList
{
    public required IReadOnlyList<PublicationRequestItem> Items { get; init; }
}

internal sealed record PublicationRequestItem
{
    /// <summary>Key of the document.</summary>
    public required Guid Document { get; init; }

    /// <summary>Alias of its type.</summary>
    public required string DocumentType { get; init; }

    public required string? Icon { get; init; }

    /// <summary>In the editor's language where it has a name in it.</summary>
    public required string Name { get; init; }

    public required string? ParentName { get; init; }

    /// <summary>The languages that wait, as <c>fr-FR</c>; none where the document has no languages.</summary>
    public required IReadOnlyList<string> Cultures { get; init; }

    /// <summary>In which to open it.</summary>
    public required string Culture { get; init; }

    /// <summary>Name of the sender; null when the user is gone.</summary>
    public required string? SentBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SentAt { get; init; }

    public required string? Comment { get; init; }

    /// <summary>Whether the editor sent it himself.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether an earlier version is public.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>Whether it was changed after it was sent.</summary>
    public required bool IsOutdated { get; init; }

    public required bool MayPublish { get; init; }
}

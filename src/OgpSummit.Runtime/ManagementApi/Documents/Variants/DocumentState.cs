namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>Of a document in one culture; written by name.</summary>
internal enum DocumentState
{
    NotCreated,
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}

internal static class DocumentStates
{
    public static DocumentState Of(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => DocumentState.Trashed,
        (_, false, _) => DocumentState.Draft,
        (_, true, true) => DocumentState.PublishedPendingChanges,
        _ => DocumentState.Published,
    };
}

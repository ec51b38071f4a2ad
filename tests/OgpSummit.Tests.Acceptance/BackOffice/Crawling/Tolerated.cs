namespace OgpSummit.Tests.Acceptance.BackOffice.Crawling;

/// <summary>What the client complains about although nothing is wrong, each with the reason.</summary>
internal static class Tolerated
{
    private static readonly string[] _complaints =
    [
        // A dialog was cancelled; the client takes that for an error of the action that opened it.
        "Error executing action: {type: close}",
        "{type: close}",

        // A screen was left before it had asked for everything.
        "Context request was cancelled, host was disconnected",
        "provideAt is not a function",
        "Cannot read properties of undefined (reading 'variantOptions')",
        "Cannot read properties of undefined (reading 'byUnique')",
        "Cannot read properties of undefined (reading 'appendItems')",
        "Could not request children, repository is missing",
        "Cannot activate a view that is not attached to the DOM",
    ];

    private static readonly string[] _refusals =
    [
        // Breadcrumbs and trees name what lies above a start node; the client then says that it may not be opened.
        "403 GET /umbraco/management/api/v1/document/",

        // The media picker offers a new folder wherever it stands, above a start node too.
        "403 POST /umbraco/management/api/v1/media",

        // The screen of a tree's root has no item, and asks for it all the same.
        "404 GET /umbraco/management/api/v1/document-type/null",
        "400 GET /umbraco/management/api/v1/tree/document-type/ancestors?descendantId=null",
    ];

    public static bool Contains(string complaint) =>
        _complaints.Any(words => complaint.Contains(words, StringComparison.Ordinal)) || IsCancelled(complaint);

    /// <summary>Refusals of a right that nobody on this screen could know of.</summary>
    public static bool ContainsRefusal(string refusal) =>
        _refusals.Any(words => refusal.StartsWith(words, StringComparison.Ordinal));

    /// <summary>A promise that was refused with nothing but “close”.</summary>
    private static bool IsCancelled(string complaint) => complaint.Trim(' ', ':') is "Object" or "";
}

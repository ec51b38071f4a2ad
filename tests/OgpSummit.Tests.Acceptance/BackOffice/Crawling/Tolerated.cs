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
        "Context could not be found. (Context Alias: UmbPropertyContext with API Alias: UmbClipboardPropertyContext)",
        "provideAt is not a function",
        "Cannot read properties of undefined (reading 'variantOptions')",
        "Cannot read properties of undefined (reading 'byUnique')",
        "Cannot read properties of undefined (reading 'appendItems')",
        "Could not request children, repository is missing",
        "Cannot activate a view that is not attached to the DOM",
    ];

    public static bool Contains(string complaint) =>
        _complaints.Any(words => complaint.Contains(words, StringComparison.Ordinal)) || IsCancelled(complaint);

    /// <summary>A promise that was refused with nothing but “close”.</summary>
    private static bool IsCancelled(string complaint) => complaint.Trim(' ', ':') is "Object" or "";
}

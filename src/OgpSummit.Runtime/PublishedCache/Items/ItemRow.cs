using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.PublishedCache.Items;

internal sealed class ItemRow
{
    public required NodeRow Node { get; init; }

    public required VersionRow Version { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The values of what the public sees, where this is the draft of a published document.</summary>
    public string? PublishedData { get; init; }
}

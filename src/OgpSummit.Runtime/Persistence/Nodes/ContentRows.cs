using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Everything that is stored of one document or media item; one row of a join.</summary>
internal sealed class ContentRows
{
    public required NodeRow Node { get; init; }

    public required VersionRow Current { get; init; }

    /// <summary>Also there after unpublishing: the version that was published last.</summary>
    public VersionRow? Published { get; init; }
}

using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;

namespace OgpSummit.Runtime.ManagementApi.Media.Items;

/// <summary>What pickers, breadcrumbs and search results show of a media item.</summary>
internal sealed record MediaItem(
    Guid Id, ById? Parent, bool IsTrashed, bool HasChildren, MediaTypeReference MediaType, IReadOnlyList<MediaName> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

/// <summary>Media does not vary; the client expects a list of names all the same.</summary>
internal sealed record MediaName(string Name)
{
    public string? Culture { get; }

    public static IReadOnlyList<MediaName> Of(string? name) => [new MediaName(name ?? string.Empty)];
}

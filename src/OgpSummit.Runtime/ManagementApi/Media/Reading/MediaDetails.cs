using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Media.Reading;

/// <summary>A media item as its editor opens it.</summary>
internal sealed record MediaDetails(
    Guid Id, MediaTypeReference MediaType, bool IsTrashed, IReadOnlyList<ContentValue> Values, IReadOnlyList<MediaVariant> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

/// <summary>The only variant there is of a media item.</summary>
internal sealed record MediaVariant(string Name, DateTimeOffset CreateDate, DateTimeOffset UpdateDate)
{
    public string? Culture { get; }

    public string? Segment { get; }

    public static IReadOnlyList<MediaVariant> Of(IMedia media) =>
        [new MediaVariant(media.Name ?? string.Empty, media.CreateDate.ToApi(), media.UpdateDate.ToApi())];
}

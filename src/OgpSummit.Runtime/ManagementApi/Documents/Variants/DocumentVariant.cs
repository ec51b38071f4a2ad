using OgpSummit.Runtime.ManagementApi.Contents;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>A document in one culture, as its editor shows it.</summary>
internal sealed record DocumentVariant(
    string? Culture, string Name, DocumentState State, DateTimeOffset CreateDate, DateTimeOffset UpdateDate)
{
    public string? Segment { get; }

    /// <summary>Stock's is empty too; the client keeps it for variants of its own.</summary>
    public Guid Id { get; }

    public DateTimeOffset? PublishDate { get; init; }

    public DateTimeOffset? ScheduledPublishDate { get; init; }

    public DateTimeOffset? ScheduledUnpublishDate { get; init; }

    public IReadOnlyList<Flag> Flags => DocumentFlags.Of(State, ScheduledPublishDate is not null);
}

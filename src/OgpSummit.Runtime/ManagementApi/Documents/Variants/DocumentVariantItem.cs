using OgpSummit.Runtime.ManagementApi.Contents;

namespace OgpSummit.Runtime.ManagementApi.Documents.Variants;

/// <summary>A document in one culture, for trees and lists. <paramref name="Culture"/> is null where the type does not vary.</summary>
internal sealed record DocumentVariantItem(string Name, string? Culture, DocumentState State, IReadOnlyList<Flag> Flags)
{
    /// <summary>Stock's is empty too; the client keeps it for variants of its own.</summary>
    public Guid Id { get; }
}

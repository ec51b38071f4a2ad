using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;

namespace OgpSummit.Runtime.ManagementApi.Documents.Reading;

/// <summary>A document as its editor opens it.</summary>
internal sealed record DocumentDetails(
    Guid Id,
    DocumentTypeReference DocumentType,
    ById? Template,
    bool IsTrashed,
    IReadOnlyList<ContentValue> Values,
    IReadOnlyList<DocumentVariant> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

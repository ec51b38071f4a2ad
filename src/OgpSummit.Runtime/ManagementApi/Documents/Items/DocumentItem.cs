using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;

namespace OgpSummit.Runtime.ManagementApi.Documents.Items;

/// <summary>What pickers, breadcrumbs and search results show of a document.</summary>
internal sealed record DocumentItem(
    Guid Id, ById? Parent, bool IsTrashed, bool HasChildren, DocumentTypeReference DocumentType, IReadOnlyList<DocumentVariantItem> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];

    /// <summary>Pages are not protected: the site has no members.</summary>
    public bool IsProtected { get; }
}

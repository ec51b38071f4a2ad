using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.Documents.Collections;

/// <summary>A row of a list view, with the values of its columns.</summary>
internal sealed record DocumentRow(
    Guid Id,
    int SortOrder,
    bool IsTrashed,
    DocumentRowType DocumentType,
    IReadOnlyList<ById> Ancestors,
    string? Creator,
    string? Updater,
    IReadOnlyList<ContentValue> Values,
    IReadOnlyList<DocumentVariant> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];

    public bool IsProtected { get; }
}

internal sealed record DocumentRowType(Guid Id, string Alias, string Icon, ById? Collection)
{
    public static DocumentRowType Of(ISimpleContentType type)
    {
        var reference = DocumentTypeReference.Of(type);
        return new(type.Key, type.Alias, reference.Icon, reference.Collection);
    }
}

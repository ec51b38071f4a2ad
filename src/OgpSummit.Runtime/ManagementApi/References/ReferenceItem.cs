using System.Text.Json.Serialization;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.ManagementApi.References;

/// <summary>Something that refers to what was asked about. The client tells the kinds apart by <c>$type</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DocumentReference), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReference), "MediaReferenceResponseModel")]
[JsonDerivedType(typeof(OtherReference), "DefaultReferenceResponseModel")]
internal abstract record ReferenceItem(Guid Id, string? Name);

internal sealed record DocumentReference(
    Guid Id, bool Published, ReferencingType DocumentType, IReadOnlyList<DocumentVariantItem> Variants)
    : ReferenceItem(Id, Name: null);

internal sealed record MediaReference(Guid Id, string? Name, ReferencingType MediaType) : ReferenceItem(Id, Name);

internal sealed record OtherReference(Guid Id, string? Name, string? Type, string? Icon) : ReferenceItem(Id, Name);

internal sealed record ReferencingType(Guid Id, string? Icon, string? Alias, string? Name)
{
    public static ReferencingType Of(RelationItemModel relation) =>
        new(relation.ContentTypeKey, relation.ContentTypeIcon, relation.ContentTypeAlias, relation.ContentTypeName);
}

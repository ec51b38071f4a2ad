using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>The properties that a data type is used by, and the types whose children it lists.</summary>
internal static class DataTypeReferences
{
    public static async Task<IResult> List(Guid id, Paging paging, IDataTypeService dataTypes)
    {
        var uses = await dataTypes.GetPagedRelationsAsync(id, paging.Skip, paging.Take);
        return Answer.Of(new Page<PropertyReference>(uses.Total, uses.Items.Select(Reference)));
    }

    /// <summary>The site has no members.</summary>
    private static PropertyReference Reference(RelationItemModel use)
    {
        var type = new TypeReference(use.ContentTypeKey, use.ContentTypeIcon, use.ContentTypeAlias, use.ContentTypeName);
        return use.NodeType == "media-type-property-type"
            ? new MediaTypeProperty(use.NodeKey, use.NodeName, use.NodeAlias, type)
            : new DocumentTypeProperty(use.NodeKey, use.NodeName, use.NodeAlias, type);
    }

    [JsonPolymorphic]
    [JsonDerivedType(typeof(DocumentTypeProperty), "DocumentTypePropertyTypeReferenceResponseModel")]
    [JsonDerivedType(typeof(MediaTypeProperty), "MediaTypePropertyTypeReferenceResponseModel")]
    private abstract record PropertyReference(Guid Id, string? Name, string? Alias);

    private sealed record DocumentTypeProperty(Guid Id, string? Name, string? Alias, TypeReference DocumentType)
        : PropertyReference(Id, Name, Alias);

    private sealed record MediaTypeProperty(Guid Id, string? Name, string? Alias, TypeReference MediaType)
        : PropertyReference(Id, Name, Alias);

    private sealed record TypeReference(Guid Id, string? Icon, string? Alias, string? Name);
}

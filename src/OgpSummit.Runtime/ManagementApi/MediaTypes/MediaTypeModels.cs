using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.DocumentTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.MediaTypes;

internal sealed record MediaTypeDetails(
    Guid Id,
    string Alias,
    string Name,
    string? Description,
    string Icon,
    bool AllowedAsRoot,
    bool VariesByCulture,
    bool VariesBySegment,
    ById? Collection,
    bool IsElement,
    IEnumerable<PropertyModel> Properties,
    IEnumerable<ContainerModel> Containers,
    IEnumerable<AllowedMediaTypeModel> AllowedMediaTypes,
    IEnumerable<MediaTypeCompositionModel> Compositions)
{
    /// <summary>Media types come with the site's code.</summary>
    public bool IsDeletable { get; }

    public bool AliasCanBeChanged { get; }

    public static MediaTypeDetails Of(IMediaType type) => new(
        type.Key,
        type.Alias,
        type.Name ?? string.Empty,
        type.Description,
        type.Icon ?? string.Empty,
        type.AllowedAsRoot,
        type.VariesByCulture(),
        type.VariesBySegment(),
        ById.Of(type.ListView),
        type.IsElement,
        TypeParts.Properties(type),
        TypeParts.Containers(type),
        TypeParts.AllowedBelow(type).Select(allowed => new AllowedMediaTypeModel(new ById(allowed.Key), allowed.SortOrder)),
        TypeParts.Compositions(type).Select(part => new MediaTypeCompositionModel(part.Type, part.Kind)));
}

internal sealed record AllowedMediaTypeModel(ById MediaType, int SortOrder);

internal sealed record MediaTypeCompositionModel(ById MediaType, CompositionType CompositionType);

internal sealed record MediaTypeItem(Guid Id, string Name, string? Icon)
{
    public IReadOnlyList<Flag> Flags { get; } = [];

    public static MediaTypeItem Of(IMediaType type) => new(type.Key, type.Name ?? string.Empty, type.Icon);
}

using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.MediaTypes;

/// <summary>For pickers of media types, which are not edited here, nor kept in folders.</summary>
internal sealed class MediaTypeTree(IEntityService entities, IMediaTypeService types) : EntityTree<MediaTypeTreeItem>(entities)
{
    protected override UmbracoObjectTypes ItemType => UmbracoObjectTypes.MediaType;

    protected override IEnumerable<MediaTypeTreeItem> Items(IReadOnlyList<IEntitySlim> shown, Func<IEntitySlim, Guid?> parentOf)
    {
        var ids = shown.Select(entity => entity.Id).ToArray();
        var known = ids.Length == 0 ? [] : types.GetMany(ids).ToDictionary(type => type.Id);
        return shown.Select(entity => Item(entity, known.GetValueOrDefault(entity.Id), parentOf(entity)));
    }

    private static MediaTypeTreeItem Item(IEntitySlim entity, IMediaType? type, Guid? parent) => new(
        entity.Key,
        ById.Of(parent),
        entity.Name ?? string.Empty,
        entity.HasChildren,
        IsFolder: false,
        type?.Icon ?? string.Empty);
}

internal sealed record MediaTypeTreeItem(Guid Id, ById? Parent, string Name, bool HasChildren, bool IsFolder, string Icon)
{
    public bool IsDeletable { get; }

    public IReadOnlyList<Flag> Flags { get; } = [];
}

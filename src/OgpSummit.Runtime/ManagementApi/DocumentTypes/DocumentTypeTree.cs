using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.DocumentTypes;

internal sealed class DocumentTypeTree(IEntityService entities, IContentTypeService types) : EntityTree<DocumentTypeTreeItem>(entities)
{
    protected override UmbracoObjectTypes ItemType => UmbracoObjectTypes.DocumentType;

    protected override UmbracoObjectTypes? FolderType => UmbracoObjectTypes.DocumentTypeContainer;

    protected override IEnumerable<DocumentTypeTreeItem> Items(IReadOnlyList<IEntitySlim> shown, Func<IEntitySlim, Guid?> parentOf)
    {
        var ids = shown.Select(entity => entity.Id).ToArray();
        var known = ids.Length == 0 ? [] : types.GetMany(ids).ToDictionary(type => type.Id);
        return shown.Select(entity => Item(entity, known.GetValueOrDefault(entity.Id), parentOf(entity)));
    }

    private static DocumentTypeTreeItem Item(IEntitySlim entity, IContentType? type, Guid? parent) => new(
        entity.Key,
        ById.Of(parent),
        entity.Name ?? string.Empty,
        entity.HasChildren,
        IsFolder: type is null,
        type?.IsElement ?? false,
        type?.Icon ?? string.Empty,
        []);
}

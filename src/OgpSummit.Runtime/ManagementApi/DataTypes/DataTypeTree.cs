using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

internal sealed class DataTypeTree(IEntityService entities, IDataTypeService dataTypes) : EntityTree<DataTypeTreeItem>(entities)
{
    protected override UmbracoObjectTypes ItemType => UmbracoObjectTypes.DataType;

    protected override UmbracoObjectTypes? FolderType => UmbracoObjectTypes.DataTypeContainer;

    protected override IEnumerable<DataTypeTreeItem> Items(IReadOnlyList<IEntitySlim> shown, Func<IEntitySlim, Guid?> parentOf)
    {
        // Data types are in memory: the task has always ended.
        var keys = shown.Select(entity => entity.Key).ToArray();
        var types = dataTypes.GetAllAsync(keys).GetAwaiter().GetResult().ToDictionary(type => type.Id);
        return shown.Select(entity => Item(entity, types.GetValueOrDefault(entity.Id), parentOf(entity)));
    }

    private static DataTypeTreeItem Item(IEntitySlim entity, IDataType? type, Guid? parent) => new(
        entity.Key,
        ById.Of(parent),
        entity.Name ?? string.Empty,
        entity.HasChildren,
        IsFolder: type is null,
        type?.EditorUiAlias,
        type?.IsDeletableDataType() ?? false,
        []);
}

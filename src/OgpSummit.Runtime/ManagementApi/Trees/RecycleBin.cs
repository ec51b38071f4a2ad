using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>What lies in a recycle bin. Only for users who may see the whole of it; the endpoints check that first.</summary>
internal sealed class RecycleBin(IEntityService entities)
{
    private static readonly Ordering Order = Ordering.By("sortOrder");

    /// <param name="type">Documents or media.</param>
    /// <param name="parent">Null for the bin itself.</param>
    /// <param name="paging">Which part.</param>
    /// <param name="item">Makes a row, of an entity and its parent within the bin.</param>
    public Page<TItem> Children<TItem>(
        UmbracoObjectTypes type, Guid? parent, Paging paging, Func<IEntitySlim, ById?, TItem> item)
    {
        var total = 0L;
        var children = paging.Read((skip, take) => entities.GetPagedTrashedChildren(
            parent ?? BinKey(type), type, skip, take, out total, ordering: Order));
        return new(total, children.Select(child => item(child, ById.Of(parent))));
    }

    /// <returns>Null when the target is not in the bin.</returns>
    public Subset<TItem>? Siblings<TItem>(
        UmbracoObjectTypes type, Guid target, int before, int after, Func<IEntitySlim, ById?, TItem> item)
    {
        if (entities.Get(target, type) is not { Trashed: true } entity)
        {
            return null;
        }

        var parent = entity.ParentId > 0 ? new ById(entities.GetKey(entity.ParentId, type).Result) : null;
        var siblings = entities.GetTrashedSiblings(
            target, [type], before, after, out var totalBefore, out var totalAfter, ordering: Order);
        return new(totalBefore, totalAfter, siblings.Select(sibling => item(sibling, parent)));
    }

    private static Guid BinKey(UmbracoObjectTypes type) => type == UmbracoObjectTypes.Media
        ? Umbraco.Cms.Core.Constants.System.RecycleBinMediaKey
        : Umbraco.Cms.Core.Constants.System.RecycleBinContentKey;
}

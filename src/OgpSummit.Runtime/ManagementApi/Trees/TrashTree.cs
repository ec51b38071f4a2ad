using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>What lies in the recycle bin of documents or media, for users who may see the whole of it.</summary>
internal abstract class TrashTree<TItem>(IEntityService entities)
{
    private static readonly Ordering Order = Ordering.By("sortOrder");

    protected abstract UmbracoObjectTypes Type { get; }

    /// <param name="parent">Null for the bin itself.</param>
    /// <param name="paging">Which part.</param>
    public Page<TItem> Children(Guid? parent, Paging paging)
    {
        var total = 0L;
        var children = paging.Read((skip, take) => entities.GetPagedTrashedChildren(
            parent ?? Bin, Type, skip, take, out total, ordering: Order));
        return new(total, Items(children, ById.Of(parent)));
    }

    /// <returns>Null when the target is not in the bin.</returns>
    public Subset<TItem>? Siblings(Guid target, int before, int after)
    {
        if (entities.Get(target, Type) is not { Trashed: true } entity)
        {
            return null;
        }

        var parent = entity.ParentId > 0 ? new ById(entities.GetKey(entity.ParentId, Type).Result) : null;
        var siblings = entities.GetTrashedSiblings(target, [Type], before, after, out var totalBefore, out var totalAfter, ordering: Order);
        return new(totalBefore, totalAfter, Items([.. siblings], parent));
    }

    /// <summary>403 for users who may not see the bin; null for the others.</summary>
    public abstract Task<Microsoft.AspNetCore.Http.IResult?> RefusalAsync(SignedInUser user);

    /// <param name="shown">In order.</param>
    /// <param name="parent">Null where it is the bin itself.</param>
    protected abstract IEnumerable<TItem> Items(IReadOnlyList<IEntitySlim> shown, ById? parent);

    private Guid Bin =>
        Type == UmbracoObjectTypes.Media ? Constants.System.RecycleBinMediaKey : Constants.System.RecycleBinContentKey;
}

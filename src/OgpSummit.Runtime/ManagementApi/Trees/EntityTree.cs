using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>A tree of entities, with folders among them where <see cref="FolderType"/> says so, that everybody sees alike.</summary>
internal abstract class EntityTree<TItem>(IEntityService entities) : ITree<TItem>
{
    protected abstract UmbracoObjectTypes ItemType { get; }

    protected virtual UmbracoObjectTypes? FolderType => null;

    protected virtual Ordering Ordering => Ordering.By("Text");

    public Page<TItem> Children(Guid? parent, Paging paging, TreeQuery query, SignedInUser user)
    {
        var total = 0L;
        var children = paging.Read((skip, take) => entities.GetPagedChildren(
            parent, All, Shown(query), skip, take, trashed: false, out total, ordering: Ordering));
        return new Page<TItem>(total, Items(children, _ => parent));
    }

    public Subset<TItem>? Siblings(Guid target, int before, int after, TreeQuery query, SignedInUser user)
    {
        if (All.Select(type => entities.Get(target, type)).FirstOrDefault(found => found is not null) is not { } entity)
        {
            return null;
        }

        var siblings = entities.GetSiblings(
            target, Shown(query), before, after, out var totalBefore, out var totalAfter, ordering: Ordering);
        var parent = ParentKey(entity);
        return new Subset<TItem>(totalBefore, totalAfter, Items([.. siblings], _ => parent));
    }

    public IReadOnlyList<TItem> Ancestors(Guid descendant, SignedInUser user)
    {
        if (All.Select(type => entities.Get(descendant, type)).FirstOrDefault(found => found is not null) is not { } entity)
        {
            return [];
        }

        var ids = entity.Path.Split(',').Select(int.Parse).Where(id => id > 0).ToArray();
        var found = ids.Select(Find).OfType<IEntitySlim>().ToDictionary(ancestor => ancestor.Id);
        var chain = ids.Where(found.ContainsKey).Select(id => found[id]).ToArray();
        return [.. Items(chain, item => found.TryGetValue(item.ParentId, out var parent) ? parent.Key : null)];
    }

    /// <summary>Lists of folders are not to be had by id.</summary>
    private IEntitySlim? Find(int id) => All.Select(type => entities.Get(id, type)).FirstOrDefault(found => found is not null);

    /// <param name="shown">In order.</param>
    /// <param name="parentOf">Key of the parent; null below the root.</param>
    protected abstract IEnumerable<TItem> Items(IReadOnlyList<IEntitySlim> shown, Func<IEntitySlim, Guid?> parentOf);

    private UmbracoObjectTypes[] All => FolderType is { } folder ? [folder, ItemType] : [ItemType];

    private UmbracoObjectTypes[] Shown(TreeQuery query) => query.FoldersOnly && FolderType is { } folder ? [folder] : All;

    private Guid? ParentKey(IEntitySlim entity) =>
        entity.ParentId <= 0
            ? null
            : All.Select(type => entities.GetKey(entity.ParentId, type)).FirstOrDefault(key => key.Success) is { Success: true } key
                ? key.Result
                : null;
}

using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Trees;

/// <summary>
/// The tree of documents or media as one user sees it. What leads to it is shown and cannot be opened; everything else is
/// neither shown nor counted.
/// </summary>
internal abstract class StartNodeTree<TItem>(IEntityService entities, ICoreScopeProvider scopes) : ITree<TItem>
{
    private static readonly Ordering Order = Ordering.By("sortOrder");

    protected abstract UmbracoObjectTypes Type { get; }

    public Page<TItem> Children(Guid? parent, Paging paging, TreeQuery query, SignedInUser user)
    {
        if (PathOf(parent) is not { } path)
        {
            return Page<TItem>.Empty;
        }

        var sight = SightOf(user, query.DataTypeId);
        var visible = sight.Below(path);
        if (!visible.IsAllBut)
        {
            var some = Some(visible);
            return new(some.Count, Items(some.Skip(paging.Skip).Take(paging.Take), path, sight));
        }

        var (total, hiding) = (0L, Hiding(visible));
        var children = paging.Read((skip, take) => entities.GetPagedChildren(
            parent, [Type], [Type], skip, take, trashed: false, out total, hiding, Order));
        return new(total, Items(children, path, sight));
    }

    public Subset<TItem>? Siblings(Guid target, int before, int after, TreeQuery query, SignedInUser user)
    {
        var sight = SightOf(user, query.DataTypeId);
        if (PathOf(target) is not { } path || sight.Of(path) == Reach.None)
        {
            return null;
        }

        var visible = sight.Below(path.Parent);
        if (!visible.IsAllBut)
        {
            var some = Some(visible);
            var at = some.FindIndex(sibling => sibling.Key == target);
            var (first, last) = (Math.Max(0, at - before), Math.Min(some.Count, at + after + 1));
            return new(first, some.Count - last, Items(some.Take(first..last), path.Parent, sight));
        }

        var siblings = entities.GetSiblings(
            target, [Type], before, after, out var totalBefore, out var totalAfter, Hiding(visible), Order);
        return new(totalBefore, totalAfter, Items(siblings, path.Parent, sight));
    }

    public IReadOnlyList<TItem> Ancestors(Guid descendant, SignedInUser user)
    {
        var sight = SightOf(user, null);
        if (PathOf(descendant) is not { } path || sight.Of(path) == Reach.None)
        {
            return [];
        }

        return [.. Items([.. entities.GetAll(Type, [.. path.Ids.Where(id => id > 0)])
            .OrderBy(ancestor => ancestor.Level)
            .Select(ancestor => SeenOf(ancestor, entities.KeysOf(NodePath.Of(ancestor.Path).Parent, Type), sight))])];
    }

    protected abstract Sight SightOf(SignedInUser user, Guid? dataType);

    /// <param name="shown">In order; their <see cref="Seen.Entity"/> is of the tree's type.</param>
    protected abstract IEnumerable<TItem> Items(IReadOnlyList<Seen> shown);

    private NodePath? PathOf(Guid? node) => node is not { } key
        ? NodePath.Root
        : entities.GetAllPaths(Type, key).Select(found => NodePath.Of(found.Path)).FirstOrDefault();

    private List<IEntitySlim> Some(VisibleChildren visible) => visible.Ids.Count == 0
        ? []
        : [.. entities.GetAll(Type, [.. visible.Ids]).OrderBy(child => child.SortOrder).ThenBy(child => child.Id)];

    private IQuery<IUmbracoEntity>? Hiding(VisibleChildren visible)
    {
        var hidden = visible.Ids;
        return hidden.Count == 0 ? null : scopes.CreateQuery<IUmbracoEntity>().Where(child => !hidden.Contains(child.Id));
    }

    private IEnumerable<TItem> Items(IEnumerable<IEntitySlim> shown, NodePath parent, Sight sight)
    {
        var ancestors = entities.KeysOf(parent, Type);
        return Items([.. shown.Select(entity => SeenOf(entity, ancestors, sight))]);
    }

    private static Seen SeenOf(IEntitySlim entity, IReadOnlyList<Guid> ancestors, Sight sight) =>
        new(entity, ancestors, IsPassage: sight.Of(NodePath.Of(entity.Path)) != Reach.Full);
}

/// <param name="Entity">What the row is about.</param>
/// <param name="Ancestors">Keys from the root to the parent.</param>
/// <param name="IsPassage">Shown, and not to be opened.</param>
internal sealed record Seen(IEntitySlim Entity, IReadOnlyList<Guid> Ancestors, bool IsPassage)
{
    public ById? Parent => Ancestors.Count > 0 ? new ById(Ancestors[^1]) : null;
}

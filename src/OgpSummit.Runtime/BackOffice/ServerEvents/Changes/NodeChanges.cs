using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

/// <summary>
/// What a change of a node means to clients: the node, the nodes below it where the change reaches them, and the parents, which
/// say whether they have children.
/// </summary>
internal sealed class NodeChanges(
    string source, UmbracoObjectTypes type, INavigationQueryService tree, IRecycleBinNavigationQueryService bin, IIdKeyMap keys)
{
    public IEnumerable<Change> Of<T>(IEnumerable<TreeChange<T>> changes)
        where T : class, IContentBase => changes.SelectMany(change => Of(change.Item, change.ChangeTypes));

    public IEnumerable<Change> OfMoves<T>(IEnumerable<MoveEventInfoBase<T>> moves, string eventType)
        where T : class, IContentBase => moves.SelectMany(move => new Change?[]
        {
            new(source, eventType, move.Entity.Key, move.OriginalPath),
            new(source, eventType, move.Entity.Key, move.Entity.Path),
            ParentIn(move.OriginalPath),
            ParentIn(move.Entity.Path),
        }.OfType<Change>());

    public IEnumerable<Change> OfDeleted<T>(IEnumerable<T> deleted)
        where T : class, IContentBase => deleted.SelectMany(node => Of(node, TreeChangeTypes.Remove));

    private IEnumerable<Change> Of(IContentBase node, TreeChangeTypes types)
    {
        var isGone = types.HasFlag(TreeChangeTypes.Remove);
        var isNew = !isGone && Entities.IsNew(node);
        yield return new Change(source, isGone ? EventType.Deleted : EventType.Updated, node.Key, node.Path);
        if (isNew)
        {
            yield return new Change(source, EventType.Created, node.Key, node.Path);
        }

        if (types.HasFlag(TreeChangeTypes.RefreshBranch))
        {
            foreach (var below in Below(node.Key))
            {
                yield return new Change(source, EventType.Updated, below, node.Path);
            }
        }

        if ((isGone || isNew) && ParentIn(node.Path) is { } parent)
        {
            yield return parent;
        }
    }

    private IEnumerable<Guid> Below(Guid key) =>
        tree.TryGetDescendantsKeys(key, out var descendants) || bin.TryGetDescendantsKeysInBin(key, out descendants) ? descendants : [];

    /// <returns>Null below the root and in the bin, which are no nodes.</returns>
    private Change? ParentIn(string path)
    {
        var ids = path.Split(',');
        return ids.Length > 1
            && int.Parse(ids[^2], CultureInfo.InvariantCulture) is > 0 and var parent
            && keys.GetKeyForId(parent, type) is { Success: true } key
                ? new Change(source, EventType.Updated, key.Result, string.Join(',', ids[..^1]))
                : null;
    }
}

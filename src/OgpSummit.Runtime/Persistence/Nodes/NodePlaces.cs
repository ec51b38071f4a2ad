using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Where a new node goes.</summary>
internal sealed class NodePlace
{
    public required string ParentPath { get; init; }

    public required int ParentLevel { get; init; }

    /// <summary>The highest of the siblings of the same kind; null without siblings.</summary>
    public int? LastSortOrder { get; init; }

    /// <summary>The id that was reserved for the key of the node.</summary>
    public int? ReservedId { get; init; }
}

internal sealed class NodePlaces
{
    private readonly Func<CmsDb, int, Guid, Guid, NodePlace?> _place = EF.CompileQuery(
        (CmsDb db, int parentId, Guid objectType, Guid key) => db.Nodes
            .Where(parent => parent.Id == parentId)
            .Select(parent => new NodePlace
            {
                ParentPath = parent.Path,
                ParentLevel = parent.Level,
                LastSortOrder = db.Nodes
                    .Where(node => node.ObjectType == objectType && node.ParentId == parentId)
                    .Max(node => (int?)node.SortOrder),
                ReservedId = db.Nodes
                    .Where(node => node.Key == key && node.ObjectType == Constants.ObjectTypes.IdReservation)
                    .Max(node => (int?)node.Id),
            })
            .FirstOrDefault());

    /// <summary>All that an insert has to know, in one command.</summary>
    /// <exception cref="InvalidOperationException">There is no such parent.</exception>
    public NodePlace Find(CmsDb db, int parentId, Guid objectType, Guid key) => _place(db, parentId, objectType, key)
        ?? throw new InvalidOperationException($"There is no node with the id {parentId} to be a parent.");
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Reads and writes what every tree entity has in common.</summary>
internal static class NodeStore
{
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static NodeRow Parent(CmsDb db, int parentId) =>
        db.Nodes.AsNoTracking().SingleOrDefault(node => node.Id == parentId)
        ?? throw new InvalidOperationException($"There is no node with the id {parentId} to be a parent.");

    /// <summary>
    /// Inserts the node, or completes the one whose id was reserved for the key, and derives path, level and sort order
    /// from the parent. The entity gets the same values. Changes are saved; the row is tracked.
    /// </summary>
    public static NodeRow Insert(CmsDb db, ITreeEntity entity, Guid objectType, int? contentTypeId = null)
    {
        var parent = Parent(db, entity.ParentId);
        var place = new NodePlace
        {
            ParentPath = parent.Path,
            ParentLevel = parent.Level,
            LastSortOrder = NextSortOrder(db, entity.ParentId, objectType) - 1,
            ReservedId = db.Nodes
                .Where(node => node.Key == entity.Key && node.ObjectType == Constants.ObjectTypes.IdReservation)
                .Select(node => (int?)node.Id)
                .SingleOrDefault(),
        };
        var node = Insert(db, entity, objectType, contentTypeId, place);
        db.SaveChanges();
        return node;
    }

    /// <summary>The same at a known place. The path, which needs the id, is left to the caller's next save.</summary>
    public static NodeRow Insert(CmsDb db, ITreeEntity entity, Guid objectType, int? contentTypeId, NodePlace place)
    {
        var node = place.ReservedId is { } reserved
            ? db.Nodes.AsTracking().Single(reservation => reservation.Id == reserved)
            : db.Nodes.Add(new NodeRow()).Entity;

        node.Key = entity.Key;
        node.ObjectType = objectType;
        node.ParentId = entity.ParentId;
        node.Level = place.ParentLevel + 1;
        node.Path = place.ParentPath;
        node.SortOrder = SortOrder(db, entity, objectType, (place.LastSortOrder ?? -1) + 1);
        node.Name = entity.Name ?? "";
        node.CreatorId = entity.CreatorId;
        node.CreateDate = entity.CreateDate;
        node.UpdateDate = entity.UpdateDate;
        node.Trashed = entity.Trashed;
        node.ContentTypeId = contentTypeId;
        db.SaveChanges();

        entity.Id = node.Id;
        entity.Path = node.Path = $"{place.ParentPath},{node.Id}";
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        return node;
    }

    /// <summary>Copies what the entity says to its tracked row; the caller saves.</summary>
    public static void Update(NodeRow node, ITreeEntity entity)
    {
        node.ParentId = entity.ParentId;
        node.Level = entity.Level;
        node.Path = entity.Path;
        node.SortOrder = entity.SortOrder;
        node.Trashed = entity.Trashed;
        node.Name = entity.Name ?? "";
        node.CreatorId = entity.CreatorId;
        node.UpdateDate = entity.UpdateDate;
        node.Stamp++;
    }

    /// <summary>Puts the entity at the end of its new parent's children.</summary>
    public static void Move(CmsDb db, NodeRow node, ITreeEntity entity)
    {
        var parent = Parent(db, entity.ParentId);
        entity.Path = $"{parent.Path},{entity.Id}";
        entity.Level = parent.Level + 1;
        if (node.ParentId != entity.ParentId)
        {
            entity.SortOrder = NextSortOrder(db, entity.ParentId, node.ObjectType);
        }
    }

    public static int NextSortOrder(CmsDb db, int parentId, Guid objectType) =>
        (db.Nodes.Where(node => node.ObjectType == objectType && node.ParentId == parentId)
            .Max(node => (int?)node.SortOrder) ?? -1) + 1;

    public static void CopyTo(this NodeRow node, ITreeEntity entity)
    {
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.ParentId = node.ParentId;
        entity.Level = node.Level;
        entity.Path = node.Path;
        entity.SortOrder = node.SortOrder;
        entity.Name = node.Name;
        entity.CreatorId = node.CreatorId;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = node.UpdateDate;
    }

    /// <summary>
    /// A sort order that somebody set stays. One that came along with a copy stays where no sibling has it, so the
    /// children of a copied page keep their order.
    /// </summary>
    private static int SortOrder(CmsDb db, ITreeEntity entity, Guid objectType, int next)
    {
        if (entity.SortOrder == 0)
        {
            return next;
        }

        var isSet = entity is ICanBeDirty tracked && tracked.IsPropertyDirty(nameof(ITreeEntity.SortOrder));
        return isSet || !db.Nodes.Any(node => node.ObjectType == objectType
            && node.ParentId == entity.ParentId && node.SortOrder == entity.SortOrder)
            ? entity.SortOrder
            : next;
    }
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Reads and writes what every tree entity has in common.</summary>
internal static class NodeStore
{
    public static NodeRow Parent(CmsDb db, int parentId) => parentId switch
    {
        Constants.System.Root => new NodeRow { Id = parentId, Path = Constants.System.RootString },
        Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia =>
            new NodeRow { Id = parentId, Path = $"{Constants.System.Root},{parentId}" },
        _ => db.Nodes.SingleOrDefault(node => node.Id == parentId)
            ?? throw new InvalidOperationException($"There is no node with the id {parentId} to be a parent."),
    };

    /// <summary>
    /// Inserts the node, or completes the one whose id was reserved for the key, and derives path, level and sort order
    /// from the parent. The entity gets the same values. Changes are saved; the row is tracked.
    /// </summary>
    public static NodeRow Insert(CmsDb db, ITreeEntity entity, Guid objectType, int? contentTypeId = null)
    {
        var parent = Parent(db, entity.ParentId);
        var node = Reserved(db, entity.Key) ?? db.Nodes.Add(new NodeRow()).Entity;

        node.Key = entity.Key;
        node.ObjectType = objectType;
        node.ParentId = entity.ParentId;
        node.Level = parent.Level + 1;
        node.Path = parent.Path;
        node.SortOrder = entity.SortOrder != 0 ? entity.SortOrder : NextSortOrder(db, entity.ParentId, objectType);
        node.Name = entity.Name ?? "";
        node.CreatorId = entity.CreatorId;
        node.CreateDate = entity.CreateDate;
        node.UpdateDate = entity.UpdateDate;
        node.Trashed = entity.Trashed;
        node.ContentTypeId = contentTypeId;
        db.SaveChanges();

        node.Path = $"{parent.Path},{node.Id}";
        db.SaveChanges();

        entity.Id = node.Id;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        return node;
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

    private static NodeRow? Reserved(CmsDb db, Guid key) => db.Nodes.AsTracking()
        .FirstOrDefault(node => node.Key == key && node.ObjectType == Constants.ObjectTypes.IdReservation);
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Querying;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>A definition as it is stored.</summary>
internal sealed record StoredDefinition(NodeRow Node, string Json);

/// <summary>Reads and writes definitions: a node and the JSON document beside it.</summary>
internal static class DefinitionStore
{
    public static List<StoredDefinition> ReadAll(CmsDb db, string kind) => db.Definitions
        .Where(definition => definition.Kind == kind)
        .Join(db.Nodes, definition => definition.NodeId, node => node.Id, (definition, node) => new { node, definition.Json })
        .AsNoTracking()
        .ToList()
        .Select(row => new StoredDefinition(row.node, row.Json))
        .ToList();

    public static void Insert(CmsDb db, ITreeEntity entity, Guid objectType, string kind, string json)
    {
        entity.AddingEntity();
        var node = NodeStore.Insert(db, entity, objectType);
        db.Add(new DefinitionRow { NodeId = node.Id, Kind = kind, Json = json });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public static void Update(CmsDb db, ITreeEntity entity, string json)
    {
        UpdateNode(db, entity);
        db.Definitions.Where(definition => definition.NodeId == entity.Id)
            .ExecuteUpdate(definition => definition.SetProperty(d => d.Json, json));
    }

    /// <summary>Writes what changed of the node; a new parent moves everything below it along.</summary>
    public static void UpdateNode(CmsDb db, ITreeEntity entity)
    {
        entity.UpdatingEntity();
        var node = db.Nodes.AsTracking().Single(row => row.Id == entity.Id);
        if (node.ParentId != entity.ParentId)
        {
            Reparent(db, node, entity);
        }

        node.Key = entity.Key;
        node.Name = entity.Name ?? "";
        node.SortOrder = entity.SortOrder;
        node.UpdateDate = entity.UpdateDate;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>The definition goes with its node.</summary>
    public static void Delete(CmsDb db, int nodeId) => db.Nodes.Where(node => node.Id == nodeId).ExecuteDelete();

    private static void Reparent(CmsDb db, NodeRow node, ITreeEntity entity)
    {
        var parent = NodeStore.Parent(db, entity.ParentId);
        var oldPath = node.Path;
        var oldStart = oldPath + ",";
        var levels = parent.Level + 1 - node.Level;

        node.ParentId = parent.Id;
        node.Path = $"{parent.Path},{node.Id}";
        node.Level += levels;
        var newStart = node.Path + ",";

        // A path starts at the root, so the start of one occurs in another at the start only.
        db.Nodes.Where(QueryTranslation.Below<NodeRow>(row => row.Path, oldPath)).ExecuteUpdate(row => row
            .SetProperty(r => r.Path, r => r.Path.Replace(oldStart, newStart))
            .SetProperty(r => r.Level, r => r.Level + levels));

        entity.Path = node.Path;
        entity.Level = node.Level;
    }
}

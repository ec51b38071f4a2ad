using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Documents;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Entities;

/// <summary>Builds the light entities of trees and lists: two commands for a list, three where documents vary.</summary>
internal sealed class EntityMapping(CmsScopeProvider scopes, ContentTypeSet documentTypes, MediaTypeSet mediaTypes)
{
    public List<IEntitySlim> Read(IQueryable<NodeRow> query)
    {
        var nodes = query.AsNoTracking()
            .Select(node => new { Node = node, HasChildren = scopes.Db.Nodes.Any(child => child.ParentId == node.Id) })
            .ToList();
        var cultures = CulturesOf(nodes.ConvertAll(row => row.Node));
        return nodes.ConvertAll(IEntitySlim (row) => Entity(row.Node, row.HasChildren, cultures));
    }

    private ILookup<int, NodeCultureRow> CulturesOf(List<NodeRow> nodes)
    {
        var varying = nodes
            .Where(node => documentTypes.Current.Find(node.ContentTypeId ?? 0)?.VariesByCulture() == true)
            .Select(node => node.Id)
            .ToList();
        return varying.Chunk(500)
            .SelectMany(ids => scopes.Db.Set<NodeCultureRow>().AsNoTracking().Where(row => ids.Contains(row.NodeId)).ToList())
            .ToLookup(row => row.NodeId);
    }

    private EntitySlim Entity(NodeRow node, bool hasChildren, ILookup<int, NodeCultureRow> cultures)
    {
        EntitySlim entity = ObjectTypes.GetUmbracoObjectType(node.ObjectType) switch
        {
            UmbracoObjectTypes.Document or UmbracoObjectTypes.DocumentBlueprint => Document(node, cultures[node.Id]),
            UmbracoObjectTypes.Media => Media(node),
            _ => new EntitySlim(),
        };

        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.Name = node.Name;
        entity.ParentId = node.ParentId;
        entity.Level = node.Level;
        entity.Path = node.Path;
        entity.SortOrder = node.SortOrder;
        entity.Trashed = node.Trashed;
        entity.CreatorId = node.CreatorId;
        entity.CreateDate = node.CreateDate;
        entity.UpdateDate = node.UpdateDate;
        entity.NodeObjectType = node.ObjectType;
        entity.HasChildren = hasChildren;
        return entity;
    }

    private DocumentEntitySlim Document(NodeRow node, IEnumerable<NodeCultureRow> cultures)
    {
        var type = documentTypes.Current.Find(node.ContentTypeId ?? 0);
        var entity = new DocumentEntitySlim
        {
            Published = node.Published,
            Edited = node.Edited,
            Variations = type?.Variations ?? ContentVariation.Nothing,
        };
        Describe(entity, type);
        if (type?.VariesByCulture() == true)
        {
            entity.CultureNames = cultures.ToDictionary(row => row.Culture, row => row.Name);
            entity.PublishedCultures = node.Published ? [.. cultures.Where(row => row.Published).Select(row => row.Culture)] : [];
            entity.EditedCultures = EditedCultures.Of(node);
        }

        return entity;
    }

    private MediaEntitySlim Media(NodeRow node)
    {
        var entity = new MediaEntitySlim { MediaPath = node.MediaPath };
        Describe(entity, mediaTypes.Current.Find(node.ContentTypeId ?? 0));
        return entity;
    }

    private static void Describe(ContentEntitySlim entity, IContentTypeBase? type)
    {
        entity.ContentTypeAlias = type?.Alias ?? "";
        entity.ContentTypeKey = type?.Key ?? Guid.Empty;
        entity.ContentTypeIcon = type?.Icon;
        entity.ContentTypeThumbnail = type?.Thumbnail;
        entity.ListViewKey = type?.ListView;
        entity.IsContainer = type?.ListView is not null;
    }
}

using System.Linq.Expressions;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Relations;

/// <summary>
/// "What uses this?" A relation is a reference to its child by its parent; one that works in both directions counts both ways.
/// </summary>
internal sealed class TrackedReferencesRepository(
    CmsScopeProvider scopes, RelationTypeSet relationTypes, ContentTypeSet documentTypes, MediaTypeSet mediaTypes)
    : ITrackedReferencesRepository
{
    /// <summary>What uses the item.</summary>
    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Page(Users(node => node.Key == key, filterMustBeIsDependency), skip, take, out totalRecords);

    /// <summary>What uses anything in the bin.</summary>
    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Page(
            Users(node => node.ObjectType == objectTypeKey && node.Trashed, filterMustBeIsDependency),
            skip,
            take,
            out totalRecords);

    /// <summary>Those of the items that are used.</summary>
    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var wanted = keys.ToArray();
        return Page(Used(node => wanted.Contains(node.Key), filterMustBeIsDependency), skip, take, out totalRecords);
    }

    /// <summary>Those of the items below the parent that are used.</summary>
    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var path = scopes.Db.Nodes.Where(node => node.Key == parentKey).Select(node => node.Path).SingleOrDefault();
        if (path is null)
        {
            totalRecords = 0;
            return [];
        }

        var below = QueryTranslation.Below<NodeRow>(node => node.Path, path);
        return Page(Used(below, filterMustBeIsDependency), skip, take, out totalRecords);
    }

    public Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(
        ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        var wanted = keys.ToArray();
        var used = Used(node => wanted.Contains(node.Key) && node.ObjectType == nodeObjectTypeId, mustBeDependency: true)
            .Select(reference => reference.Node.Key)
            .Distinct();
        var page = used.OrderBy(key => key).Skip((int)skip).Take((int)take).ToList();
        return Task.FromResult(new PagedModel<Guid>(used.LongCount(), page));
    }

    private IQueryable<Reference> Users(Expression<Func<NodeRow, bool>> of, bool mustBeDependency) =>
        from edge in Edges(mustBeDependency)
        join used in scopes.Db.Nodes.Where(of) on edge.UsedId equals used.Id
        join user in scopes.Db.Nodes on edge.UserId equals user.Id
        select new Reference { Node = user, RelationTypeId = edge.RelationTypeId };

    private IQueryable<Reference> Used(Expression<Func<NodeRow, bool>> of, bool mustBeDependency) =>
        from edge in Edges(mustBeDependency)
        join used in scopes.Db.Nodes.Where(of) on edge.UsedId equals used.Id
        select new Reference { Node = used, RelationTypeId = edge.RelationTypeId };

    private IQueryable<Edge> Edges(bool mustBeDependency)
    {
        var types = relationTypes.Current.ById.Values
            .Where(type => !mustBeDependency || type is IRelationTypeWithIsDependency { IsDependency: true })
            .ToList();
        var all = types.ConvertAll(type => type.Id);
        var both = types.FindAll(type => type.IsBidirectional).ConvertAll(type => type.Id);
        var rows = scopes.Db.Set<RelationRow>();
        return rows
            .Where(row => all.Contains(row.RelationTypeId))
            .Select(row => new Edge { UserId = row.ParentId, UsedId = row.ChildId, RelationTypeId = row.RelationTypeId })
            .Concat(rows
                .Where(row => both.Contains(row.RelationTypeId))
                .Select(row => new Edge { UserId = row.ChildId, UsedId = row.ParentId, RelationTypeId = row.RelationTypeId }));
    }

    private List<RelationItemModel> Page(IQueryable<Reference> references, long skip, long take, out long totalRecords)
    {
        var distinct = references
            .Select(reference => new
            {
                reference.Node.Id,
                reference.Node.Key,
                reference.Node.Name,
                reference.Node.ObjectType,
                reference.Node.Published,
                reference.Node.ContentTypeId,
                reference.RelationTypeId,
            })
            .Distinct();
        totalRecords = distinct.LongCount();
        return distinct
            .OrderBy(row => row.RelationTypeId).ThenBy(row => row.Id)
            .Skip((int)skip)
            .Take((int)Math.Min(take, int.MaxValue))
            .AsEnumerable()
            .Select(row => Item(
                row.Key, row.Name, row.ObjectType, row.Published, row.ContentTypeId ?? 0, relationTypes.Current.ById[row.RelationTypeId]))
            .ToList();
    }

    private RelationItemModel Item(
        Guid key, string name, Guid objectType, bool published, int contentTypeId, IRelationType relationType)
    {
        IContentTypeBase? type = documentTypes.Current.Find(contentTypeId) ?? (IContentTypeBase?)mediaTypes.Current.Find(contentTypeId);
        return new RelationItemModel
        {
            NodeKey = key,
            NodeName = name,
            NodeType = ObjectTypes.GetUdiType(objectType),
            NodePublished = objectType == Constants.ObjectTypes.Document ? published : null,
            ContentTypeKey = type?.Key ?? Guid.Empty,
            ContentTypeIcon = type?.Icon,
            ContentTypeAlias = type?.Alias,
            ContentTypeName = type?.Name,
            RelationTypeName = relationType.Name,
            RelationTypeIsBidirectional = relationType.IsBidirectional,
            RelationTypeIsDependency = relationType is IRelationTypeWithIsDependency { IsDependency: true },
        };
    }

    private sealed class Edge
    {
        public required int UserId { get; init; }

        public required int UsedId { get; init; }

        public required int RelationTypeId { get; init; }
    }

    private sealed class Reference
    {
        public required NodeRow Node { get; init; }

        public required int RelationTypeId { get; init; }
    }
}

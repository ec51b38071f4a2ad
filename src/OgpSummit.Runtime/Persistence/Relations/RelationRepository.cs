using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Entities;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Relations;

internal sealed class RelationRepository(CmsScopeProvider scopes, RelationTypeSet types, EntityMapping entities)
    : IRelationRepository
{
    private IQueryable<RelationRow> Rows => scopes.Db.Set<RelationRow>().AsNoTracking();

    public IRelation? Get(int id) => Read(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<IRelation> GetMany(params int[]? ids) =>
        Read(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<IRelation> Get(IQuery<IRelation> query) => Read(Rows.Apply(query).OrderBy(row => row.RelationTypeId));

    public int Count(IQuery<IRelation>? query) => Rows.Apply(query).Count();

    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        var matches = Rows.Apply(query);
        totalRecords = matches.LongCount();
        var skip = (int)Math.Min(pageIndex * pageSize, int.MaxValue);
        return Read(Ordered(matches, ordering).Skip(skip).Take(pageSize));
    }

    public Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var matches = Rows.Where(row => scopes.Db.Nodes.Any(node => node.Id == row.ChildId && node.Key == childKey));
        if (!string.IsNullOrEmpty(relationTypeAlias))
        {
            var typeId = types.Current.ById.Values.FirstOrDefault(type => type.Alias == relationTypeAlias)?.Id;
            matches = matches.Where(row => row.RelationTypeId == typeId);
        }

        var page = Read(matches.OrderBy(row => row.Id).Skip(skip).Take(take));
        return Task.FromResult(new PagedModel<IRelation>(matches.LongCount(), page));
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
    {
        var parents = scopes.Db.Nodes.Where(node => scopes.Db.Set<RelationRow>()
            .Any(row => row.ChildId == childId && row.ParentId == node.Id));
        return Page(parents, pageIndex, pageSize, out totalRecords, entityTypes);
    }

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes)
    {
        var children = scopes.Db.Nodes.Where(node => scopes.Db.Set<RelationRow>()
            .Any(row => row.ParentId == parentId && row.ChildId == node.Id));
        return Page(children, pageIndex, pageSize, out totalRecords, entityTypes);
    }

    public void Save(IRelation entity) => Save([entity]);

    public void Save(IEnumerable<IRelation> relations)
    {
        var db = scopes.WriteDb;
        var rows = new List<(IRelation Relation, RelationRow Row)>();
        foreach (var relation in relations)
        {
            rows.Add((relation, Write(db, relation)));
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
        FillObjectTypes(db, rows);
        foreach (var (relation, row) in rows)
        {
            relation.Id = row.Id;
            relation.ResetDirtyProperties();
        }
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        var db = scopes.WriteDb;
        foreach (var relation in relations)
        {
            var row = new RelationRow
            {
                Id = relation.Id,
                ParentId = relation.ParentId,
                ChildId = relation.ChildId,
                RelationTypeId = relation.RelationTypeId,
                CreateDate = relation.CreateDate,
                Comment = relation.Comment,
            };
            db.Entry(row).State = relation.HasIdentity ? EntityState.Modified : EntityState.Added;
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IRelation entity)
    {
        scopes.WriteDb.Set<RelationRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        var typeIds = types.Current.ById.Values
            .Where(type => relationTypeAliases.Length == 0 || relationTypeAliases.Contains(type.Alias))
            .Select(type => type.Id)
            .ToArray();
        scopes.WriteDb.Set<RelationRow>()
            .Where(row => row.ParentId == parentId && typeIds.Contains(row.RelationTypeId))
            .ExecuteDelete();
    }

    private static RelationRow Write(CmsDb db, IRelation relation)
    {
        if (!relation.HasIdentity)
        {
            relation.CreateDate = DateTime.UtcNow;
        }

        var row = relation.HasIdentity
            ? db.Set<RelationRow>().AsTracking().Single(existing => existing.Id == relation.Id)
            : db.Add(new RelationRow { CreateDate = relation.CreateDate }).Entity;
        row.ParentId = relation.ParentId;
        row.ChildId = relation.ChildId;
        row.RelationTypeId = relation.RelationType.Id;
        row.Comment = relation.Comment ?? "";
        return row;
    }

    /// <summary>Core creates relations between ids; what kinds of nodes they are is known here.</summary>
    private static void FillObjectTypes(CmsDb db, List<(IRelation Relation, RelationRow Row)> rows)
    {
        var ids = rows.SelectMany(pair => new[] { pair.Row.ParentId, pair.Row.ChildId }).Distinct().ToArray();
        var objectTypes = db.Nodes.Where(node => ids.Contains(node.Id)).ToDictionary(node => node.Id, node => node.ObjectType);
        foreach (var (relation, row) in rows)
        {
            relation.ParentObjectType = objectTypes[row.ParentId];
            relation.ChildObjectType = objectTypes[row.ChildId];
        }
    }

    private List<IRelation> Read(IQueryable<RelationRow> rows)
    {
        var related =
            from row in rows
            join parent in scopes.Db.Nodes on row.ParentId equals parent.Id
            join child in scopes.Db.Nodes on row.ChildId equals child.Id
            select new { Row = row, Parent = parent.ObjectType, Child = child.ObjectType };
        return related.AsEnumerable().Select(IRelation (pair) => Relation(pair.Row, pair.Parent, pair.Child)).ToList();
    }

    private Relation Relation(RelationRow row, Guid parentObjectType, Guid childObjectType)
    {
        var type = (IRelationType)types.Current.ById[row.RelationTypeId].DeepClone();
        var relation = new Relation(row.ParentId, row.ChildId, parentObjectType, childObjectType, type)
        {
            Id = row.Id,
            Comment = row.Comment,
            CreateDate = row.CreateDate,
            UpdateDate = row.CreateDate,
        };
        relation.ResetDirtyProperties(rememberDirty: false);
        return relation;
    }

    private List<IEntitySlim> Page(
        IQueryable<NodeRow> nodes, long pageIndex, int pageSize, out long totalRecords, Guid[] entityTypes)
    {
        var wanted = entityTypes.Length == 0 ? nodes : nodes.Where(node => entityTypes.Contains(node.ObjectType));
        totalRecords = wanted.LongCount();
        var skip = (int)Math.Min(pageIndex * pageSize, int.MaxValue);
        return entities.Read(NodeOrdering.Apply(scopes.Db, wanted, Ordering.By("id")).Skip(skip).Take(pageSize));
    }

    private static IQueryable<RelationRow> Ordered(IQueryable<RelationRow> rows, Ordering? ordering)
    {
        var descending = ordering?.Direction == Direction.Descending;
        var ordered = ordering?.OrderBy?.ToLowerInvariant() switch
        {
            "createdate" when descending => rows.OrderByDescending(row => row.CreateDate),
            "createdate" => rows.OrderBy(row => row.CreateDate),
            "comment" when descending => rows.OrderByDescending(row => row.Comment),
            "comment" => rows.OrderBy(row => row.Comment),
            "parentid" when descending => rows.OrderByDescending(row => row.ParentId),
            "parentid" => rows.OrderBy(row => row.ParentId),
            "childid" when descending => rows.OrderByDescending(row => row.ChildId),
            "childid" => rows.OrderBy(row => row.ChildId),
            _ => rows.OrderBy(row => row.RelationTypeId),
        };
        return ordered.ThenBy(row => row.Id);
    }
}

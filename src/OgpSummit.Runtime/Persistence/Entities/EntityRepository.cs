using Microsoft.EntityFrameworkCore;
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

namespace OgpSummit.Runtime.Persistence.Entities;

/// <summary>Every kind of node, light enough for trees and lists.</summary>
internal sealed class EntityRepository(CmsScopeProvider scopes, EntityMapping mapping) : IEntityRepository
{
    /// <summary>Core asks for the path of one node several times in every publish.</summary>
    private readonly Func<CmsDb, Guid, int, TreeEntityPath?> _path = EF.CompileQuery(
        (CmsDb db, Guid objectType, int id) => db.Nodes
            .Where(node => node.Id == id && node.ObjectType == objectType)
            .Select(node => new TreeEntityPath { Id = node.Id, Path = node.Path, Key = node.Key })
            .FirstOrDefault());

    private IQueryable<NodeRow> Nodes => scopes.Db.Nodes.AsNoTracking();

    public IEntitySlim? Get(int id) => One(Nodes.Where(node => node.Id == id));

    public IEntitySlim? Get(Guid key) => One(Nodes.Where(node => node.Key == key));

    public IEntitySlim? Get(int id, Guid objectTypeId) => One(OfType(objectTypeId).Where(node => node.Id == id));

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => One(OfType(objectTypeId).Where(node => node.Key == key));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => mapping.Read(
        ids.Length == 0 ? OfType(objectType) : OfType(objectType).Where(node => ids.Contains(node.Id)));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => mapping.Read(
        keys.Length == 0 ? OfType(objectType) : OfType(objectType).Where(node => keys.Contains(node.Key)));

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Siblings(false, objectTypes, targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter) =>
        Siblings(true, objectTypes, targetKey, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) =>
        mapping.Read(Nodes.Where(node => node.Id > 0).Apply(query).OrderBy(node => node.SortOrder).ThenBy(node => node.Id));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) =>
        mapping.Read(OfType(objectType).Apply(query).OrderBy(node => node.SortOrder).ThenBy(node => node.Id));

    public UmbracoObjectTypes GetObjectType(int id) =>
        ObjectTypes.GetUmbracoObjectType(Nodes.Where(node => node.Id == id).Select(node => node.ObjectType).SingleOrDefault());

    public UmbracoObjectTypes GetObjectType(Guid key) =>
        ObjectTypes.GetUmbracoObjectType(Nodes.Where(node => node.Key == key).Select(node => node.ObjectType).SingleOrDefault());

    /// <exception cref="InvalidOperationException">The key is in use.</exception>
    public int ReserveId(Guid key)
    {
        var db = scopes.WriteDb;
        if (db.Nodes.Any(node => node.Key == key))
        {
            throw new InvalidOperationException($"An id is already reserved or in use for the key {key}.");
        }

        var reservation = new NodeRow
        {
            Key = key,
            ObjectType = Constants.ObjectTypes.IdReservation,
            ParentId = Constants.System.Root,
            Path = Constants.System.RootString,
            Name = "RESERVED.ID",
            CreatorId = SystemNodes.CreatorId,
            CreateDate = DateTime.UtcNow,
            UpdateDate = DateTime.UtcNow,
        };
        db.Nodes.Add(reservation);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        return reservation.Id;
    }

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) => ids switch
    {
        null or [] => Paths(OfType(objectType)),
        [var id] => _path(scopes.Db, objectType, id) is { } path ? [path] : [],
        _ => Paths(OfType(objectType).Where(node => ids.Contains(node.Id))),
    };

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => Paths(
        keys is { Length: > 0 } ? OfType(objectType).Where(node => keys.Contains(node.Key)) : OfType(objectType));

    public bool Exists(int id) => Nodes.Any(node => node.Id == id);

    public bool Exists(Guid key) => Nodes.Any(node => node.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        return Nodes.Count(node => wanted.Contains(node.Key)) == wanted.Length;
    }

    public bool Exists(Guid key, Guid objectType) => OfType(objectType).Any(node => node.Key == key);

    public bool Exists(int id, Guid objectType) => OfType(objectType).Any(node => node.Id == id);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        Guid objectType,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering) =>
        GetPagedResultsByQuery(
            query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query,
        ISet<Guid> objectTypes,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        IQuery<IUmbracoEntity>? filter,
        Ordering? ordering)
    {
        var matches = OfTypes(objectTypes).Apply(query).Apply(filter).SearchingAllNames();
        totalRecords = matches.LongCount();
        var skip = pageIndex * pageSize;
        return skip >= totalRecords || pageSize == 0
            ? []
            : mapping.Read(NodeOrdering.Apply(scopes.Db, matches, ordering).Skip((int)skip).Take(pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter) =>
        OfType(objectType).Apply(query).Apply(filter).SearchingAllNames().Count();

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        OfTypes(objectTypes).Apply(query).Apply(filter).SearchingAllNames().Count();

    /// <summary>The target with its neighbours, in order; the totals count the siblings beyond them.</summary>
    private List<IEntitySlim> Siblings(
        bool trashed,
        ISet<Guid> objectTypes,
        Guid targetKey,
        int before,
        int after,
        IQuery<IUmbracoEntity>? filter,
        Ordering ordering,
        out long totalBefore,
        out long totalAfter)
    {
        (totalBefore, totalAfter) = (0, 0);
        if (Nodes.SingleOrDefault(node => node.Key == targetKey) is not { } target)
        {
            return [];
        }

        var siblings = OfTypes(objectTypes).Where(node => node.ParentId == target.ParentId && node.Trashed == trashed).Apply(filter);
        var ordered = NodeOrdering.Apply(scopes.Db, siblings, ordering);
        var (position, count) = NodeOrdering.IsBySortOrder(ordering)
            ? PositionBySortOrder(siblings, target)
            : Position([.. ordered.Select(node => node.Key)], targetKey);
        if (position < 0)
        {
            return [];
        }

        var first = Math.Max(0, position - before);
        var last = (int)Math.Min(count - 1L, (long)position + after);
        totalBefore = first;
        totalAfter = count - 1 - last;
        return mapping.Read(ordered.Skip(first).Take(last - first + 1));
    }

    private static (int Position, int Count) Position(List<Guid> keys, Guid target) => (keys.IndexOf(target), keys.Count);

    /// <summary>Counted by the database: a tree asks for the neighbours of one among thousands.</summary>
    private (int Position, int Count) PositionBySortOrder(IQueryable<NodeRow> siblings, NodeRow target)
    {
        var counts = Nodes.Where(node => node.Id == target.Id).Select(node => new
        {
            IsOne = siblings.Any(sibling => sibling.Id == node.Id),
            Before = siblings.Count(sibling => sibling.SortOrder < node.SortOrder
                || (sibling.SortOrder == node.SortOrder && sibling.Id < node.Id)),
            All = siblings.Count(),
        }).Single();
        return (counts.IsOne ? counts.Before : -1, counts.All);
    }

    private IQueryable<NodeRow> OfType(Guid objectType) => Nodes.Where(node => node.ObjectType == objectType);

    private IQueryable<NodeRow> OfTypes(IEnumerable<Guid> objectTypes)
    {
        var wanted = objectTypes.ToArray();
        return wanted.Length == 1 ? OfType(wanted[0]) : Nodes.Where(node => wanted.Contains(node.ObjectType));
    }

    private IEntitySlim? One(IQueryable<NodeRow> nodes) => mapping.Read(nodes).FirstOrDefault();

    private static List<TreeEntityPath> Paths(IQueryable<NodeRow> nodes) =>
        nodes.Select(node => new TreeEntityPath { Id = node.Id, Path = node.Path, Key = node.Key }).ToList();
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Reads documents, blueprints and media: nodes with versions, in a tree with a recycle bin.</summary>
internal abstract class ContentReader<T>(
    CmsScopeProvider scopes, ContentReading reading, SaveStamps stamps, IIdKeyMap idKeys)
    where T : class, IContentBase
{
    /// <summary>Members of the entity whose column has another name.</summary>
    private static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(IContentBase.VersionId)] = nameof(NodeRow.CurrentVersionId),
    };

    public abstract int RecycleBinId { get; }

    protected abstract UmbracoObjectTypes ObjectType { get; }

    protected CmsDb Db => scopes.Db;

    protected IQueryable<NodeRow> Nodes
    {
        get
        {
            var objectType = ObjectType.GetGuid();
            return Db.Nodes.AsNoTracking().Where(node => node.ObjectType == objectType);
        }
    }

    public T? Get(int id) => Read(reading.Find(Db, ObjectType.GetGuid(), id));

    public T? Get(Guid id) => Read(reading.Find(Db, ObjectType.GetGuid(), id));

    public IEnumerable<T> GetMany(params int[]? ids) =>
        ids is { Length: > 0 } ? Read(Nodes.Where(node => ids.Contains(node.Id))) : Read(Nodes);

    public IEnumerable<T> GetMany(params Guid[]? ids) =>
        ids is { Length: > 0 } ? Read(Nodes.Where(node => ids.Contains(node.Key))) : Read(Nodes);

    public IEnumerable<T> Get(IQuery<T> query) => Read(
        Nodes.Apply(query, Columns).OrderBy(node => node.Level).ThenBy(node => node.SortOrder).ThenBy(node => node.Id));

    [Obsolete("Core still asks for it.")]
    public IEnumerable<T> GetPage(
        IQuery<T>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<T>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<T> GetPage(
        IQuery<T>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<T>? filter,
        Ordering? ordering)
    {
        var nodes = Nodes.Apply(query, Columns).Apply(filter, Columns).SearchingAllNames();
        totalRecords = nodes.LongCount();
        var skip = pageIndex * pageSize;
        if (skip >= totalRecords || pageSize == 0)
        {
            return [];
        }

        if (ordering is not { IsCustomField: true, OrderBy: { } alias })
        {
            return Read(NodeOrdering.Apply(Db, nodes, ordering).Skip((int)skip).Take(pageSize), propertyAliases);
        }

        var page = PropertyOrdering.Apply(Db, nodes, PropertyTypeIds(alias), ordering)
            .Skip((int)skip).Take(pageSize).ToArray();
        var entities = Read(Nodes.Where(node => page.Contains(node.Id)), propertyAliases).ToDictionary(item => item.Id);
        return [.. page.Select(id => entities[id])];
    }

    public bool Exists(int id) => Nodes.Any(node => node.Id == id);

    public bool Exists(Guid id) => Nodes.Any(node => node.Key == id);

    public int Count(IQuery<T>? query) => Nodes.Apply(query, Columns).Count();

    public int Count(string? contentTypeAlias = null) => Live(contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        Live(contentTypeAlias).Count(node => node.ParentId == parentId);

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        var path = Db.Nodes.Where(node => node.Id == parentId).Select(node => node.Path).SingleOrDefault();
        return path is null
            ? 0
            : Live(contentTypeAlias).Count(QueryTranslation.Below<NodeRow>(node => node.Path, path));
    }

    public IEnumerable<T> GetRecycleBin() => Read(Nodes.Where(node => node.Trashed).OrderBy(node => node.Path));

    public bool RecycleBinSmells()
    {
        var bin = RecycleBinId;
        return Nodes.Any(node => node.ParentId == bin);
    }

    /// <summary>The entity of the rows, clean; only the listed properties have values where a list is given.</summary>
    protected abstract T Build(ContentRows rows, IReadOnlyCollection<string>? propertyAliases);

    protected abstract int? ContentTypeId(string alias);

    protected abstract IReadOnlyCollection<int> PropertyTypeIds(string alias);

    protected IQueryable<NodeRow> Live(string? contentTypeAlias)
    {
        var live = Nodes.Where(node => !node.Trashed);
        if (contentTypeAlias is null)
        {
            return live;
        }

        var contentTypeId = ContentTypeId(contentTypeAlias);
        return live.Where(node => node.ContentTypeId == contentTypeId && contentTypeId != null);
    }

    protected List<T> Read(IQueryable<NodeRow> nodes, IReadOnlyCollection<string>? propertyAliases = null) =>
        [.. ContentReading.WithVersions(Db, nodes).ToList().Select(rows => Read(rows, propertyAliases)!)];

    protected T? Read(ContentRows? rows, IReadOnlyCollection<string>? propertyAliases = null)
    {
        if (rows is null)
        {
            return null;
        }

        var entity = Build(rows, propertyAliases);
        stamps.Remember(entity, rows.Node.Stamp);
        if (!scopes.Required.UnitOfWork.IsWriting)
        {
            idKeys.PopulateCache(rows.Node.Id, rows.Node.Key, ObjectType);
        }

        return entity;
    }
}

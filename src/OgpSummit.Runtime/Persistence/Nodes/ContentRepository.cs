using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>Saves, deletes and looks back: what documents, blueprints and media do alike.</summary>
internal abstract class ContentRepository<T>(
    CmsScopeProvider scopes, ContentReading reading, SaveStamps stamps, IIdKeyMap idKeys)
    : ContentReader<T>(scopes, reading, stamps, idKeys)
    where T : class, IContentBase
{
    private readonly CmsScopeProvider _scopes = scopes;
    private readonly ContentReading _reading = reading;
    private readonly SaveStamps _stamps = stamps;
    private readonly IIdKeyMap _idKeys = idKeys;

    protected CmsDb WriteDb => _scopes.WriteDb;

    public void Save(T entity)
    {
        var db = WriteDb;
        if (entity.HasIdentity)
        {
            Update(db, entity);
        }
        else
        {
            Insert(db, entity);
            Inserted(entity);
        }

        db.ChangeTracker.Clear();
    }

    public virtual void Delete(T entity)
    {
        WriteDb.Nodes.Where(node => node.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var db = WriteDb;
        for (var position = 0; position < orderedNodeIds.Count; position++)
        {
            var (id, sortOrder) = (orderedNodeIds[position], position);
            db.Nodes
                .Where(node => node.Id == id && node.SortOrder != sortOrder)
                .ExecuteUpdate(set => set
                    .SetProperty(node => node.SortOrder, sortOrder)
                    .SetProperty(node => node.Stamp, node => node.Stamp + 1));
        }
    }

    public T? GetVersion(int versionId)
    {
        var rows = (
            from version in Db.Versions
            where version.Id == versionId
            join node in Nodes on version.NodeId equals node.Id
            select new ContentRows { Node = node, Current = version }).AsNoTracking().FirstOrDefault();
        return rows is null ? null : AsOf(rows);
    }

    public IEnumerable<T> GetAllVersions(int nodeId) => GetAllVersionsSlim(nodeId, 0, int.MaxValue);

    public IEnumerable<T> GetAllVersionsSlim(int nodeId, int skip, int take) =>
        [.. NewestFirst(nodeId).Skip(skip).Take(take).AsNoTracking().ToList().Select(AsOf)];

    public IEnumerable<int> GetVersionIds(int id, int topRows) =>
        [.. NewestFirst(id).Take(topRows).Select(rows => rows.Current.Id)];

    /// <exception cref="InvalidOperationException">It is the draft or the published version.</exception>
    public void DeleteVersion(int versionId)
    {
        var db = WriteDb;
        if (db.Nodes.Any(node => node.CurrentVersionId == versionId || node.PublishedVersionId == versionId))
        {
            throw new InvalidOperationException($"Version {versionId} is in use: it is the draft or the published version.");
        }

        db.Versions.Where(version => version.Id == versionId).ExecuteDelete();
    }

    public void DeleteVersions(int nodeId, DateTime versionDate)
    {
        var db = WriteDb;
        db.Versions
            .Where(version => version.NodeId == nodeId && version.Date < versionDate)
            .Where(version => !db.Nodes.Any(node => node.Id == version.NodeId
                && (node.CurrentVersionId == version.Id || node.PublishedVersionId == version.Id)))
            .ExecuteDelete();
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        TreeIntegrity.Check(_scopes, ObjectType.GetGuid(), options.FixIssues);

    protected abstract void Insert(CmsDb db, T entity);

    protected abstract void Update(CmsDb db, T entity);

    /// <exception cref="StaleContentException">The entity is not what is stored now.</exception>
    protected ContentRows RowsToUpdate(CmsDb db, T entity)
    {
        var rows = _reading.FindForUpdate(db, entity.Id)
            ?? throw new InvalidOperationException($"\"{entity.Name}\" (id {entity.Id}) was deleted after it was read.");
        if (rows.Current.Id != entity.VersionId || _stamps.IsStale(entity, rows.Node.Stamp))
        {
            throw new StaleContentException(entity.Name, entity.Id);
        }

        return rows;
    }

    protected void Saved(T entity, NodeRow node)
    {
        _stamps.Remember(entity, node.Stamp);
        entity.ResetDirtyProperties();
    }

    private IQueryable<ContentRows> NewestFirst(int nodeId) =>
        from version in Db.Versions
        where version.NodeId == nodeId
        join node in Nodes on version.NodeId equals node.Id
        orderby node.CurrentVersionId == version.Id descending, version.Id descending
        select new ContentRows { Node = node, Current = version };

    /// <summary>The item as it was: the version is its draft, and nothing else is published.</summary>
    private T AsOf(ContentRows rows)
    {
        var (node, version) = (rows.Node, rows.Current);
        node.Published = node.Published && node.PublishedVersionId == version.Id;
        return Build(new ContentRows { Node = node, Current = version, Published = node.Published ? version : null }, null);
    }

    /// <summary>Ids of a transaction that is rolled back are given out again, to others.</summary>
    private void Inserted(T entity)
    {
        var (id, key) = (entity.Id, entity.Key);
        _scopes.Required.UnitOfWork.OnCommitted.Add(() => _idKeys.PopulateCache(id, key, ObjectType));
        _scopes.Context!.Enlist($"OgpSummit.Node.{id}", completed =>
        {
            if (!completed)
            {
                _idKeys.ClearCache(id);
            }
        });
    }
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Nodes;

/// <summary>
/// The queries of content, compiled. Held by a singleton, not static: two hosts of one process can have databases of
/// different kinds, and a compiled query belongs to one model.
/// </summary>
internal sealed class ContentReading
{
    private readonly Func<CmsDb, Guid, int, ContentRows?> _byId = EF.CompileQuery(
        (CmsDb db, Guid objectType, int id) => (
            from node in db.Nodes
            where node.Id == id && node.ObjectType == objectType
            join current in db.Versions on node.CurrentVersionId equals current.Id
            join published in db.Versions on node.PublishedVersionId equals published.Id into versions
            from published in versions.DefaultIfEmpty()
            select new ContentRows { Node = node, Current = current, Published = published })
            .AsNoTracking()
            .FirstOrDefault());

    private readonly Func<CmsDb, Guid, Guid, ContentRows?> _byKey = EF.CompileQuery(
        (CmsDb db, Guid objectType, Guid key) => (
            from node in db.Nodes
            where node.Key == key && node.ObjectType == objectType
            join current in db.Versions on node.CurrentVersionId equals current.Id
            join published in db.Versions on node.PublishedVersionId equals published.Id into versions
            from published in versions.DefaultIfEmpty()
            select new ContentRows { Node = node, Current = current, Published = published })
            .AsNoTracking()
            .FirstOrDefault());

    private readonly Func<CmsDb, int, ContentRows?> _forUpdate = EF.CompileQuery(
        (CmsDb db, int id) => (
            from node in db.Nodes
            where node.Id == id
            join current in db.Versions on node.CurrentVersionId equals current.Id
            select new ContentRows { Node = node, Current = current })
            .AsTracking()
            .FirstOrDefault());

    public ContentRows? Find(CmsDb db, Guid objectType, int id) => _byId(db, objectType, id);

    public ContentRows? Find(CmsDb db, Guid objectType, Guid key) => _byKey(db, objectType, key);

    /// <summary>Node and draft, tracked; the published version is not loaded.</summary>
    public ContentRows? FindForUpdate(CmsDb db, int id) => _forUpdate(db, id);

    /// <summary>Completes nodes with their versions in one command, in the order of the nodes.</summary>
    public static IQueryable<ContentRows> WithVersions(CmsDb db, IQueryable<NodeRow> nodes) => (
        from node in nodes
        join current in db.Versions on node.CurrentVersionId equals current.Id
        join published in db.Versions on node.PublishedVersionId equals published.Id into versions
        from published in versions.DefaultIfEmpty()
        select new ContentRows { Node = node, Current = current, Published = published })
        .AsNoTracking();
}

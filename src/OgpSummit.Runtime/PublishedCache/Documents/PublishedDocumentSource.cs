using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.PublishedCache.Items;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Runtime.PublishedCache.Documents;

/// <summary>Published versions of documents outside the recycle bin.</summary>
internal sealed class PublishedDocumentSource(ICmsDatabase database, IPublishStatusQueryService status)
    : ItemSource(database)
{
    private readonly Func<CmsDb, Guid, ItemRow?> _find = EF.CompileQuery((CmsDb db, Guid key) => (
        from node in db.Nodes
        join version in db.Versions on node.PublishedVersionId equals version.Id
        where node.Key == key && node.ObjectType == Constants.ObjectTypes.Document && node.Published && !node.Trashed
        select new ItemRow { Node = node, Version = version }).AsNoTracking().FirstOrDefault());

    /// <summary>Unpublishing a document hides everything under it, without changing it.</summary>
    public override bool IsVisible(Guid key) => status.HasPublishedAncestorPath(key);

    protected override IQueryable<ItemRow> Rows(CmsDb db) => (
        from node in db.Nodes
        join version in db.Versions on node.PublishedVersionId equals version.Id
        where node.ObjectType == Constants.ObjectTypes.Document && node.Published && !node.Trashed
        select new ItemRow { Node = node, Version = version }).AsNoTracking();

    protected override ItemRow? FindRow(CmsDb db, Guid key) => _find(db, key);
}

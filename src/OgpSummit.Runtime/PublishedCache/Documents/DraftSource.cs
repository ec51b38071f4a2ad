using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.PublishedCache.Items;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.PublishedCache.Documents;

/// <summary>Drafts of documents, which only a preview shows.</summary>
internal sealed class DraftSource(ICmsDatabase database) : ItemSource(database)
{
    protected override IQueryable<ItemRow> Rows(CmsDb db) => (
        from node in db.Nodes
        join version in db.Versions on node.CurrentVersionId equals version.Id
        where node.ObjectType == Constants.ObjectTypes.Document
        join live in db.Versions on node.PublishedVersionId equals live.Id into published
        from live in published.DefaultIfEmpty()
        select new ItemRow
        {
            Node = node,
            Version = version,
            IsDraft = true,
            PublishedData = node.Published && live != null ? live.Data : null,
        }).AsNoTracking();

    protected override ItemRow? FindRow(CmsDb db, Guid key) => Rows(db).FirstOrDefault(row => row.Node.Key == key);
}

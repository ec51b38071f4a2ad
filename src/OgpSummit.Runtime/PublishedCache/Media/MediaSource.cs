using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Databases;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.PublishedCache.Items;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.PublishedCache.Media;

/// <summary>Media outside the recycle bin: what an editor has thrown away is not shown, even where it is still picked.</summary>
internal sealed class MediaSource(ICmsDatabase database) : ItemSource(database)
{
    private readonly Func<CmsDb, Guid, ItemRow?> _find = EF.CompileQuery((CmsDb db, Guid key) => (
        from node in db.Nodes
        join version in db.Versions on node.CurrentVersionId equals version.Id
        where node.Key == key && node.ObjectType == Constants.ObjectTypes.Media && !node.Trashed
        select new ItemRow { Node = node, Version = version }).AsNoTracking().FirstOrDefault());

    protected override IQueryable<ItemRow> Rows(CmsDb db) => (
        from node in db.Nodes
        join version in db.Versions on node.CurrentVersionId equals version.Id
        where node.ObjectType == Constants.ObjectTypes.Media && !node.Trashed
        select new ItemRow { Node = node, Version = version }).AsNoTracking();

    protected override ItemRow? FindRow(CmsDb db, Guid key) => _find(db, key);
}

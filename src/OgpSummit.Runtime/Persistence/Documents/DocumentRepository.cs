using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Schedules;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

internal class DocumentRepository(
    CmsScopeProvider scopes,
    ContentReading reading,
    SaveStamps stamps,
    IIdKeyMap idKeys,
    ContentTypeSet types,
    DocumentWriter writer,
    ScheduleStore schedules,
    DocumentPermissions permissions)
    : ContentRepository<IContent>(scopes, reading, stamps, idKeys), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected override UmbracoObjectTypes ObjectType => UmbracoObjectTypes.Document;

    /// <summary>The template's id comes with the version, so there is nothing to leave out.</summary>
    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering,
        bool loadTemplates) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public int CountPublished(string? contentTypeAlias = null) => Live(contentTypeAlias).Count(node => node.Published);

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || !content.Published)
        {
            return false;
        }

        if (content.ParentId == Constants.System.Root)
        {
            return true;
        }

        var ancestors = content.Path.Split(',').Skip(1).SkipLast(1).Select(int.Parse).ToArray();
        return Nodes.Count(node => ancestors.Contains(node.Id) && node.Published && !node.Trashed) == ancestors.Length;
    }

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Of(contentId);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) =>
        schedules.Of(documentIds);

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) =>
        schedules.Replace(content.Id, schedule);

    public void ClearSchedule(DateTime date) => schedules.Clear(date);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Clear(date, action);

    public bool HasContentForExpiration(DateTime date) => schedules.IsDue(ContentScheduleAction.Expire, date);

    public bool HasContentForRelease(DateTime date) => schedules.IsDue(ContentScheduleAction.Release, date);

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => Due(ContentScheduleAction.Expire, date);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => Due(ContentScheduleAction.Release, date);

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) =>
        permissions.Assign(entity.Id, permission, groupIds);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.Of(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => permissions.Replace(permission);

    /// <summary>What belongs to the row goes with it; what belongs to the key is deleted here.</summary>
    public override void Delete(IContent entity)
    {
        var db = WriteDb;
        var key = entity.Key;
        db.Set<UrlSegmentRow>().Where(row => row.DocumentKey == key).ExecuteDelete();
        db.Set<UrlAliasRow>().Where(row => row.DocumentKey == key).ExecuteDelete();
        db.Set<RedirectRow>().Where(row => row.ContentKey == key).ExecuteDelete();
        db.Set<GranularPermissionRow>().Where(row => row.Key == key).ExecuteDelete();
        base.Delete(entity);
    }

    protected override void Insert(CmsDb db, IContent entity) => Saved(entity, writer.Insert(db, entity, ObjectType.GetGuid()));

    protected override void Update(CmsDb db, IContent entity)
    {
        var isUnchanged = entity.PublishedState is PublishedState.Published or PublishedState.Unpublished
            && !entity.IsDirty()
            && !entity.IsAnyUserPropertyDirty();
        if (isUnchanged)
        {
            return;
        }

        var rows = RowsToUpdate(db, entity);
        writer.Update(db, entity, rows);
        Saved(entity, rows.Node);
    }

    protected override IContent Build(ContentRows rows, IReadOnlyCollection<string>? propertyAliases)
    {
        var document = DocumentMapping.ToDocument(rows, types.Current.ById[rows.Node.ContentTypeId!.Value], propertyAliases);
        document.Blueprint = ObjectType == UmbracoObjectTypes.DocumentBlueprint;
        return document;
    }

    protected override int? ContentTypeId(string alias) =>
        types.Current.ById.Values.FirstOrDefault(type => type.Alias.InvariantEquals(alias))?.Id;

    protected override IReadOnlyCollection<int> PropertyTypeIds(string alias) =>
        [.. types.Current.ById.Values.SelectMany(type => type.PropertyTypes).Where(type => type.Alias == alias).Select(type => type.Id)];

    private List<IContent> Due(ContentScheduleAction action, DateTime date)
    {
        var due = schedules.DueNodes(action, date);
        return Read(Nodes.Where(node => due.Contains(node.Id)).OrderBy(node => node.Level).ThenBy(node => node.SortOrder));
    }
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Tags;

/// <summary>Tags, and which property of which node has them.</summary>
internal sealed class TagRepository(CmsScopeProvider scopes, LanguageSet languages, PropertyAliases properties) : ITagRepository
{
    /// <summary>Stands for "in any language", where null means "in none".</summary>
    private const string AnyCulture = "*";

    private IQueryable<TagRow> Rows => scopes.Db.Set<TagRow>().AsNoTracking();

    public ITag? Get(int id) => Read(Rows.Where(row => row.Id == id)).FirstOrDefault();

    public IEnumerable<ITag> GetMany(params int[]? ids) =>
        Read(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<ITag> Get(IQuery<ITag> query) => Read(Rows.Apply(query));

    public int Count(IQuery<ITag>? query) => Rows.Apply(query).Count();

    public void Save(ITag entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<TagRow>().AsTracking().SingleOrDefault(tag => tag.Id == entity.Id) ?? db.Add(new TagRow()).Entity;
        row.Group = entity.Group;
        row.Text = entity.Text;
        row.LanguageId = entity.LanguageId;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITag entity) => scopes.WriteDb.Set<TagRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
    {
        var db = scopes.WriteDb;
        var has = db.Set<TaggedRow>().AsTracking()
            .Where(row => row.NodeId == contentId && row.PropertyTypeId == propertyTypeId)
            .ToDictionary(row => row.TagId);
        foreach (var tagId in TagIds(db, tags))
        {
            if (!has.Remove(tagId))
            {
                db.Add(new TaggedRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tagId });
            }
        }

        var dropped = replaceTags ? has.Values.ToList() : [];
        db.RemoveRange(dropped);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        DeleteUnused(db, dropped.ConvertAll(row => row.TagId));
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        var ids = TagIds(scopes.WriteDb, tags);
        Remove(Tagged(contentId).Where(row => row.PropertyTypeId == propertyTypeId && ids.Contains(row.TagId)));
    }

    public void RemoveAll(int contentId) => Remove(Tagged(contentId));

    public void RemoveAll(int contentId, int propertyTypeId) =>
        Remove(Tagged(contentId).Where(row => row.PropertyTypeId == propertyTypeId));

    public TaggedEntity? GetTaggedEntityByKey(Guid key) => TaggedEntities(
        from row in scopes.Db.Set<TaggedRow>()
        join node in scopes.Db.Nodes on row.NodeId equals node.Id
        where node.Key == key
        select row).FirstOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) => TaggedEntities(Tagged(id)).FirstOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(
        TaggableObjectTypes objectType, string group, string? culture = null) =>
        TaggedEntities(Tagged(objectType, InCulture(Rows.Where(tag => tag.Group == group), culture)));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null) =>
        TaggedEntities(Tagged(objectType, InCulture(InGroup(Rows.Where(row => row.Text == tag), group), culture)));

    public IEnumerable<ITag> GetTagsForEntityType(
        TaggableObjectTypes objectType, string? group = null, string? culture = null)
    {
        var tagged = Tagged(objectType, InCulture(InGroup(Rows, group), culture));
        var counted =
            from tag in Rows
            join use in tagged.GroupBy(row => row.TagId).Select(uses => new { TagId = uses.Key, Nodes = uses.Count() })
                on tag.Id equals use.TagId
            select new { Tag = tag, use.Nodes };
        return counted.AsEnumerable().Select(ITag (row) => Tag(row.Tag, row.Nodes)).ToList();
    }

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        TagsOf(Tagged(contentId), group, culture);

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        TagsOf(Tagged(contentId), group, culture);

    public IEnumerable<ITag> GetTagsForProperty(
        int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        TagsOf(OfProperty(Tagged(contentId), propertyTypeAlias), group, culture);

    public IEnumerable<ITag> GetTagsForProperty(
        Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        TagsOf(OfProperty(Tagged(contentId), propertyTypeAlias), group, culture);

    /// <summary>The ids of the tags, which are created where nobody used them yet.</summary>
    private static List<int> TagIds(CmsDb db, IEnumerable<ITag> tags)
    {
        var ids = new List<int>();
        foreach (var tag in tags.DistinctBy(tag => (tag.Group, tag.Text, tag.LanguageId)))
        {
            var row = db.Set<TagRow>().FirstOrDefault(
                row => row.Group == tag.Group && row.Text == tag.Text && row.LanguageId == tag.LanguageId);
            if (row is null)
            {
                row = db.Add(new TagRow { Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId }).Entity;
                db.SaveChanges();
            }

            ids.Add(row.Id);
        }

        return ids;
    }

    private void Remove(IQueryable<TaggedRow> tagged)
    {
        var ids = tagged.Select(row => row.TagId).Distinct().ToList();
        if (ids.Count > 0)
        {
            var db = scopes.WriteDb;
            tagged.ExecuteDelete();
            DeleteUnused(db, ids);
        }
    }

    private static void DeleteUnused(CmsDb db, List<int> tagIds)
    {
        if (tagIds.Count > 0)
        {
            db.Set<TagRow>()
                .Where(tag => tagIds.Contains(tag.Id) && !db.Set<TaggedRow>().Any(row => row.TagId == tag.Id))
                .ExecuteDelete();
        }
    }

    private IQueryable<TaggedRow> Tagged(int nodeId) => scopes.Db.Set<TaggedRow>().Where(row => row.NodeId == nodeId);

    private IQueryable<TaggedRow> Tagged(Guid nodeKey) =>
        from row in scopes.Db.Set<TaggedRow>()
        join node in scopes.Db.Nodes on row.NodeId equals node.Id
        where node.Key == nodeKey
        select row;

    private IQueryable<TaggedRow> Tagged(TaggableObjectTypes objectType, IQueryable<TagRow> tags)
    {
        var nodes = scopes.Db.Nodes.Where(node => !node.Trashed);
        nodes = objectType switch
        {
            TaggableObjectTypes.Content => nodes.Where(node => node.ObjectType == Constants.ObjectTypes.Document),
            TaggableObjectTypes.Media => nodes.Where(node => node.ObjectType == Constants.ObjectTypes.Media),
            TaggableObjectTypes.Member => nodes.Where(node => node.ObjectType == Constants.ObjectTypes.Member),
            _ => nodes,
        };
        return
            from row in scopes.Db.Set<TaggedRow>()
            join tag in tags on row.TagId equals tag.Id
            join node in nodes on row.NodeId equals node.Id
            select row;
    }

    private IQueryable<TaggedRow> OfProperty(IQueryable<TaggedRow> tagged, string alias)
    {
        var propertyTypes = properties.IdsOf(alias);
        return tagged.Where(row => propertyTypes.Contains(row.PropertyTypeId));
    }

    private List<ITag> TagsOf(IQueryable<TaggedRow> tagged, string? group, string? culture)
    {
        var tags = InCulture(InGroup(Rows, group), culture);
        return Read(tags.Where(tag => tagged.Any(row => row.TagId == tag.Id)));
    }

    private List<TaggedEntity> TaggedEntities(IQueryable<TaggedRow> tagged)
    {
        var rows =
            from row in tagged
            join tag in Rows on row.TagId equals tag.Id
            select new { row.NodeId, row.PropertyTypeId, Tag = tag };
        return rows.AsEnumerable()
            .GroupBy(row => row.NodeId)
            .Select(node => new TaggedEntity(
                node.Key,
                node.GroupBy(row => row.PropertyTypeId)
                    .Select(property => new TaggedProperty(
                        property.Key, properties.AliasOf(property.Key), [.. property.Select(row => Tag(row.Tag))]))
                    .ToList()))
            .ToList();
    }

    private static IQueryable<TagRow> InGroup(IQueryable<TagRow> tags, string? group) =>
        group.IsNullOrWhiteSpace() ? tags : tags.Where(tag => tag.Group == group);

    private IQueryable<TagRow> InCulture(IQueryable<TagRow> tags, string? culture)
    {
        if (culture == AnyCulture)
        {
            return tags;
        }

        var languageId = culture is null ? null : languages.IdOf(culture);
        return culture is not null && languageId is null
            ? tags.Where(tag => false)
            : tags.Where(tag => tag.LanguageId == languageId);
    }

    private static List<ITag> Read(IQueryable<TagRow> rows) =>
        rows.OrderBy(row => row.Text).AsEnumerable().Select(ITag (row) => Tag(row)).ToList();

    private static Tag Tag(TagRow row, int nodeCount = 0)
    {
        var tag = new Tag(row.Id, row.Group, row.Text, row.LanguageId) { NodeCount = nodeCount };
        tag.ResetDirtyProperties(rememberDirty: false);
        return tag;
    }
}

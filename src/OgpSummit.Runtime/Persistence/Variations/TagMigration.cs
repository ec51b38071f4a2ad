using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Variations;

/// <summary>Tags belong to a language, or to none where their property does not vary; they move with the value.</summary>
internal static class TagMigration
{
    public static void Move(CmsDb db, VariationChange change, int defaultLanguageId)
    {
        Assign(db, change.Type.Id, change.ToCulture, source: null, target: defaultLanguageId);
        Assign(db, change.Type.Id, change.ToInvariant, source: defaultLanguageId, target: null);
        Unassign(db, change.Type.Id, change.ToCulture, languageId: null);
    }

    private static void Assign(CmsDb db, int contentTypeId, IReadOnlySet<int> propertyTypeIds, int? source, int? target)
    {
        var assigned = (
            from tagged in db.Set<TaggedRow>()
            join tag in db.Set<TagRow>() on tagged.TagId equals tag.Id
            join node in db.Nodes on tagged.NodeId equals node.Id
            where node.ContentTypeId == contentTypeId
                && propertyTypeIds.Contains(tagged.PropertyTypeId)
                && tag.LanguageId == source
            select new { tagged.NodeId, tagged.PropertyTypeId, tag.Group, tag.Text }).ToList();
        if (assigned.Count == 0)
        {
            return;
        }

        Unassign(db, contentTypeId, propertyTypeIds, target);
        var targets = db.Set<TagRow>().AsTracking().Where(tag => tag.LanguageId == target).ToList()
            .ToDictionary(tag => (tag.Group, tag.Text));
        foreach (var name in assigned.Select(tag => (tag.Group, tag.Text)).Distinct().Where(name => !targets.ContainsKey(name)))
        {
            targets[name] = db.Add(new TagRow { Group = name.Group, Text = name.Text, LanguageId = target }).Entity;
        }

        db.SaveChanges();
        db.AddRange(assigned.Select(tag => new TaggedRow
        {
            NodeId = tag.NodeId,
            PropertyTypeId = tag.PropertyTypeId,
            TagId = targets[(tag.Group, tag.Text)].Id,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private static void Unassign(CmsDb db, int contentTypeId, IReadOnlySet<int> propertyTypeIds, int? languageId) =>
        db.Set<TaggedRow>()
            .Where(tagged => propertyTypeIds.Contains(tagged.PropertyTypeId))
            .Where(tagged => db.Nodes.Any(node => node.Id == tagged.NodeId && node.ContentTypeId == contentTypeId))
            .Where(tagged => db.Set<TagRow>().Any(tag => tag.Id == tagged.TagId && tag.LanguageId == languageId))
            .ExecuteDelete();
}

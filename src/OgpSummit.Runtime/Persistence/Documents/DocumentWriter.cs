using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.SearchTexts;
using OgpSummit.Runtime.Persistence.Tags;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>
/// Writes a document. Publishing turns the draft's row into the published version and adds a new draft beside it, so
/// every publication stays in the history; saving a draft overwrites it.
/// </summary>
internal sealed class DocumentWriter(
    NodePlaces places,
    NodeCultures cultures,
    DocumentNames names,
    PropertyTags tags,
    ISearchTexts texts,
    OverwrittenDrafts overwritten)
{
    public NodeRow Insert(CmsDb db, IContent document, Guid objectType)
    {
        document.AddingEntity();

        // A document made in code names no template: its type's own shows it.
        document.TemplateId ??= document.ContentType.DefaultTemplate?.Id;
        names.Settle(db, objectType, document);
        document.SanitizeEntityPropertiesForXmlStorage();

        var place = places.Find(db, document.ParentId, objectType, document.Key);
        var node = NodeStore.Insert(db, document, objectType, document.ContentTypeId, place);
        var isPublishing = document.PublishedState == PublishedState.Publishing;
        var isEdited = CompareCultures(document, out var editedCultures);

        var draft = ContentValues.Draft(document);
        var current = Version(document, draft);
        var published = isPublishing ? Version(document, ContentValues.Published(document)) : null;
        if (published is not null)
        {
            db.Add(published);
        }

        db.Add(current);
        db.SaveChanges();

        Point(node, document, current, published);
        node.Published = isPublishing;
        Finish(db, document, node, draft, !isPublishing || isEdited, editedCultures);
        return node;
    }

    public void Update(CmsDb db, IContent document, ContentRows rows)
    {
        var wasEdited = document.Edited;
        document.UpdatingEntity();
        if (document.IsMoving())
        {
            // Below something that moves only the place changes; there is nothing to compare or to version.
            NodeStore.Update(rows.Node, document);
            db.SaveChanges();
            return;
        }

        if (document.IsPropertyDirty(nameof(ITreeEntity.ParentId)))
        {
            NodeStore.Move(db, rows.Node, document);
        }

        names.Settle(db, rows.Node.ObjectType, document);
        document.SanitizeEntityPropertiesForXmlStorage();
        SharedChanges.TellCultures(document, rows.Current);
        overwritten.Remember(rows.Current);
        var isPublishing = document.PublishedState == PublishedState.Publishing;
        var isEdited = CompareCultures(document, out var editedCultures);
        isEdited |= !isPublishing && (wasEdited || document.PublishName != document.Name);

        var draft = ContentValues.Draft(document);
        if (isPublishing)
        {
            Publish(db, document, rows, draft);
        }
        else
        {
            Overwrite(rows.Current, document, draft);
        }

        rows.Node.ContentTypeId = document.ContentTypeId;
        rows.Node.Published = isPublishing
            || (rows.Node.Published && document.PublishedState != PublishedState.Unpublishing);
        Finish(db, document, rows.Node, draft, !rows.Node.Published || isEdited, editedCultures);
    }

    /// <summary>Also gives all cultures that changed the date of this save.</summary>
    private static bool CompareCultures(IContent document, out HashSet<string> editedCultures)
    {
        var isEdited = EditedCultures.Compare(document, out editedCultures);
        if (document.ContentType.VariesByCulture())
        {
            document.SetCultureEdited(editedCultures);
            document.AdjustDates(document.UpdateDate, document.PublishedState == PublishedState.Publishing);
        }

        return isEdited;
    }

    private static void Publish(CmsDb db, IContent document, ContentRows rows, VersionData draft)
    {
        Overwrite(rows.Current, document, ContentValues.Published(document));
        var next = Version(document, draft);
        next.NodeId = rows.Node.Id;
        db.Add(next);
        db.SaveChanges();
        Point(rows.Node, document, next, rows.Current);
    }

    private void Finish(
        CmsDb db, IContent document, NodeRow node, VersionData draft, bool isEdited, HashSet<string> editedCultures)
    {
        NodeStore.Update(node, document);
        node.Edited = isEdited;
        node.EditedCultures = EditedCultures.Join(editedCultures);
        if (document.ContentType.VariesByCulture())
        {
            cultures.Write(db, node.Id, draft, node.Published ? [.. document.PublishedCultures] : []);
        }

        db.SaveChanges();
        texts.Write(db, node.Id, SearchText.Of(node.Name, draft));
        document.Edited = isEdited;
        Settle(document);
    }

    /// <summary>From "is being published" to "is published".</summary>
    private void Settle(IContent document)
    {
        if (document.PublishedState == PublishedState.Publishing)
        {
            tags.AssignPublished(document);
            document.Published = true;
            document.PublishTemplateId = document.TemplateId;
            document.PublisherId = document.WriterId;
            document.PublishName = document.Name;
            document.PublishDate = document.UpdateDate;
        }
        else if (document.PublishedState == PublishedState.Unpublishing)
        {
            tags.Clear(document);
            document.Published = false;
            document.PublishTemplateId = null;
            document.PublisherId = null;
            document.PublishName = null;
            document.PublishDate = null;
        }
    }

    private static VersionRow Version(IContent document, VersionData data)
    {
        var version = new VersionRow { NodeId = document.Id };
        Overwrite(version, document, data);
        return version;
    }

    private static void Overwrite(VersionRow version, IContent document, VersionData data)
    {
        version.Date = document.UpdateDate;
        version.UserId = document.WriterId;
        version.Name = document.Name!;
        version.TemplateId = document.TemplateId;
        version.Data = data.Write();
    }

    private static void Point(NodeRow node, IContent document, VersionRow current, VersionRow? published)
    {
        node.CurrentVersionId = document.VersionId = current.Id;
        if (published is not null)
        {
            node.PublishedVersionId = document.PublishedVersionId = published.Id;
        }
    }
}

using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.SearchTexts;
using OgpSummit.Runtime.Persistence.Tags;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Media;

/// <summary>Writes a media item. There is nothing to publish, so there is one version, which every save overwrites.</summary>
internal sealed class MediaWriter(
    NodePlaces places, SiblingNames siblings, MediaUrlGeneratorCollection urls, PropertyTags tags, ISearchTexts texts)
{
    public NodeRow Insert(CmsDb db, IMedia media)
    {
        media.AddingEntity();
        Settle(db, media);

        var place = places.Find(db, media.ParentId, Constants.ObjectTypes.Media, media.Key);
        var node = NodeStore.Insert(db, media, Constants.ObjectTypes.Media, media.ContentTypeId, place);
        var version = new VersionRow { NodeId = node.Id };
        var draft = ContentValues.Draft(media);
        Overwrite(version, media, draft);
        db.Add(version);
        db.SaveChanges();

        node.CurrentVersionId = media.VersionId = version.Id;
        node.MediaPath = PathOf(media);
        NodeStore.Update(node, media);
        db.SaveChanges();
        texts.Write(db, media.Id, SearchText.Of(media.Name!, draft));
        tags.AssignDraft(media);
        return node;
    }

    public void Update(CmsDb db, IMedia media, ContentRows rows)
    {
        media.UpdatingEntity();
        if (media.IsMoving())
        {
            NodeStore.Update(rows.Node, media);
            db.SaveChanges();
            return;
        }

        if (media.IsPropertyDirty(nameof(ITreeEntity.ParentId)))
        {
            NodeStore.Move(db, rows.Node, media);
        }

        Settle(db, media);
        var draft = ContentValues.Draft(media);
        Overwrite(rows.Current, media, draft);
        rows.Node.ContentTypeId = media.ContentTypeId;
        rows.Node.MediaPath = PathOf(media);
        NodeStore.Update(rows.Node, media);
        db.SaveChanges();
        texts.Write(db, media.Id, SearchText.Of(media.Name!, draft));
        tags.AssignDraft(media);
    }

    private void Settle(CmsDb db, IMedia media)
    {
        if (string.IsNullOrWhiteSpace(media.Name))
        {
            throw new InvalidOperationException("Media needs a name.");
        }

        if (!media.Trashed)
        {
            media.Name = siblings.Unique(db, Constants.ObjectTypes.Media, media, media.Name);
        }

        media.SanitizeEntityPropertiesForXmlStorage();
    }

    private static void Overwrite(VersionRow version, IMedia media, VersionData draft)
    {
        version.Date = media.UpdateDate;
        version.UserId = media.WriterId;
        version.Name = media.Name!;
        version.Data = draft.Write();
    }

    private string? PathOf(IMedia media) =>
        media.Properties.TryGetValue(Constants.Conventions.Media.File, out var file)
        && urls.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out var path)
            ? path
            : null;
}

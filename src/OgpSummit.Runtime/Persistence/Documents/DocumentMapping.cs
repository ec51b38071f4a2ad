using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Versions;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>Builds a document from its rows.</summary>
internal static class DocumentMapping
{
    public static Content ToDocument(ContentRows rows, IContentType type, IReadOnlyCollection<string>? propertyAliases)
    {
        var (node, current) = (rows.Node, rows.Current);
        var published = node.Published ? rows.Published : null;
        var draftData = VersionData.Read(current.Data);
        var liveData = published is null || published.Id == current.Id ? draftData : VersionData.Read(published.Data);

        var document = new Content(current.Name, node.ParentId, type);
        document.DisableChangeTracking();
        try
        {
            CopyDraft(node, current, document);
            if (published is not null)
            {
                CopyPublished(published, document);
            }

            ContentValues.Fill(document, draftData, published is null ? null : liveData, propertyAliases);
            if (type.VariesByCulture())
            {
                CopyCultures(node, draftData, published is null ? null : liveData, document);
            }

            document.ResetDirtyProperties(false);
        }
        finally
        {
            document.EnableChangeTracking();
        }

        return document;
    }

    private static void CopyDraft(NodeRow node, VersionRow current, Content document)
    {
        node.CopyTo(document);
        document.Name = current.Name;
        document.Trashed = node.Trashed;
        document.VersionId = current.Id;
        document.WriterId = current.UserId;
        document.UpdateDate = current.Date;
        document.TemplateId = current.TemplateId;
        document.Published = node.Published;
        document.Edited = node.Edited;
    }

    private static void CopyPublished(VersionRow published, Content document)
    {
        document.PublishedVersionId = published.Id;
        document.PublishDate = published.Date;
        document.PublishName = published.Name;
        document.PublisherId = published.UserId;
        document.PublishTemplateId = published.TemplateId;
    }

    private static void CopyCultures(NodeRow node, VersionData draft, VersionData? live, Content document)
    {
        foreach (var (culture, name) in draft.Names)
        {
            document.SetCultureInfo(culture, name.Name, name.Date);
        }

        foreach (var (culture, name) in live?.Names ?? [])
        {
            document.SetPublishInfo(culture, name.Name, name.Date);
        }

        document.SetCultureEdited(EditedCultures.Of(node));
    }
}

using Microsoft.AspNetCore.Http;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.RecycleBin;

internal sealed class DocumentTrash(IEntityService entities, DocumentVariantItems variants, DocumentAccess access)
    : TrashTree<TrashedDocument>(entities)
{
    protected override UmbracoObjectTypes Type => UmbracoObjectTypes.Document;

    public override Task<IResult?> RefusalAsync(SignedInUser user) => access.RefusalInBinAsync(user, ActionBrowse.ActionLetter);

    protected override IEnumerable<TrashedDocument> Items(IReadOnlyList<IEntitySlim> shown, ById? parent)
    {
        var documents = shown.Cast<IDocumentEntitySlim>().ToList();
        var named = variants.Of(documents);
        return documents.Select(document => new TrashedDocument(
            document.Key,
            parent,
            document.CreateDate.ToApi(),
            document.HasChildren,
            DocumentTypeReference.Of(document),
            named[document.Key]));
    }
}

internal sealed record TrashedDocument(
    Guid Id,
    ById? Parent,
    DateTimeOffset CreateDate,
    bool HasChildren,
    DocumentTypeReference DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants);

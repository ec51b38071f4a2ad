using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Documents.Items;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Tree;

internal sealed class DocumentTree(
    IEntityService entities, ICoreScopeProvider scopes, Sights sights, DocumentVariantItems variants)
    : StartNodeTree<DocumentTreeItem>(entities, scopes)
{
    protected override UmbracoObjectTypes Type => UmbracoObjectTypes.Document;

    protected override Sight SightOf(SignedInUser user, Guid? dataType) => sights.OfDocuments(user.User, dataType);

    protected override IEnumerable<DocumentTreeItem> Items(IReadOnlyList<Seen> shown)
    {
        var named = variants.Of([.. shown.Select(seen => seen.Entity).Cast<IDocumentEntitySlim>()]);
        return shown.Select(seen => Item(seen, (IDocumentEntitySlim)seen.Entity, named[seen.Entity.Key]));
    }

    private static DocumentTreeItem Item(Seen seen, IDocumentEntitySlim document, IReadOnlyList<DocumentVariantItem> named) => new(
        document.Key,
        seen.Parent,
        seen.Ancestors.Select(ancestor => new ById(ancestor)),
        document.HasChildren,
        NoAccess: seen.IsPassage,
        document.Trashed,
        document.CreateDate.ToApi(),
        DocumentTypeReference.Of(document),
        named);
}

internal sealed record DocumentTreeItem(
    Guid Id,
    ById? Parent,
    IEnumerable<ById> Ancestors,
    bool HasChildren,
    bool NoAccess,
    bool IsTrashed,
    DateTimeOffset CreateDate,
    DocumentTypeReference DocumentType,
    IReadOnlyList<DocumentVariantItem> Variants)
{
    public IReadOnlyList<Flag> Flags { get; } = [];

    public bool IsProtected { get; }
}

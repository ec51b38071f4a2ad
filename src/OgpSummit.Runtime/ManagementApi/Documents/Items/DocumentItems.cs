using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Documents.Variants;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Items;

/// <summary>Reads documents as items: those that the user sees, in the order of the ids.</summary>
internal sealed class DocumentItems(IEntityService entities, DocumentVariantItems variants)
{
    public IReadOnlyList<DocumentItem> Of(Guid[] keys, Sight sight)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        var found = entities.GetAll(UmbracoObjectTypes.Document, keys)
            .Cast<IDocumentEntitySlim>()
            .Where(document => sight.Of(NodePath.Of(document.Path)) != Reach.None)
            .ToDictionary(document => document.Key);
        var named = variants.Of(found.Values);
        return [.. keys.Where(found.ContainsKey).Select(key => Item(found[key], named[key]))];
    }

    private DocumentItem Item(IDocumentEntitySlim document, IReadOnlyList<DocumentVariantItem> named)
    {
        var parent = document.ParentId > 0 ? entities.GetKey(document.ParentId, UmbracoObjectTypes.Document) : default;
        return new(
            document.Key,
            parent.Success ? new ById(parent.Result) : null,
            document.Trashed,
            document.HasChildren,
            DocumentTypeReference.Of(document),
            named);
    }
}

using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OgpSummit.Runtime.ManagementApi.Documents.Items;

/// <param name="Id">Of the document type.</param>
/// <param name="Icon">Never empty: the client draws it everywhere.</param>
/// <param name="Collection">The data type of its list view.</param>
internal sealed record DocumentTypeReference(Guid Id, string Icon, ById? Collection)
{
    private const string NoIcon = "icon-document";

    public static DocumentTypeReference Of(IDocumentEntitySlim document) =>
        new(document.ContentTypeKey, document.ContentTypeIcon ?? NoIcon, ById.Of(document.ListViewKey));

    public static DocumentTypeReference Of(ISimpleContentType type) => new(type.Key, type.Icon ?? NoIcon, ById.Of(type.ListView));
}

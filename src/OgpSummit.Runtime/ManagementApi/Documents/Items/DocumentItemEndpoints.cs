using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Items;

/// <summary>Every editor's pickers ask these; what a user does not see is left out.</summary>
internal static class DocumentItemEndpoints
{
    public static void MapDocumentItems(this IEndpointRouteBuilder api)
    {
        api.MapGet("item/document", Items);
        api.MapGet("item/document/search", Search);
    }

    private static IResult Items(Ids id, Guid? dataTypeId, DocumentItems items, Sights sights, SignedInUser user) =>
        Answer.Of(items.Of(id.Values, sights.OfDocuments(user.User, dataTypeId)));

    private static IResult Search(
        [AsParameters] SearchRequest request,
        Ids allowedDocumentTypes,
        Guid? dataTypeId,
        Paging paging,
        SignedInUser user,
        Sights sights,
        IContentTypeService types,
        ContentSearchResults results,
        DocumentItems items)
    {
        if (request.Text is null)
        {
            return BadInput.Model("$.query", "required");
        }

        var sight = sights.OfDocuments(user.User, dataTypeId);
        var (total, found) = results.Find(UmbracoObjectTypes.Document, request, TypeIds(allowedDocumentTypes, types), sight, paging);
        return Answer.Of(new Page<DocumentItem>(total, items.Of(found, sight)));
    }

    private static List<int>? TypeIds(Ids allowed, IContentTypeService types) =>
        allowed.Values.Length == 0 ? null : [.. types.GetMany(allowed.Values).Select(type => type.Id)];
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using OgpSummit.Runtime.Persistence.SearchTexts;
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

    /// <param name="query">What somebody types: words of names or values in any language, or the id of a document.</param>
    /// <param name="trashed">False leaves out the recycle bin.</param>
    /// <param name="parentId">Below which is searched.</param>
    private static IResult Search(
        string? query,
        bool? trashed,
        Guid? parentId,
        Ids allowedDocumentTypes,
        Guid? dataTypeId,
        Paging paging,
        SignedInUser user,
        Sights sights,
        IEntityService entities,
        IContentTypeService types,
        ContentSearchResults results,
        DocumentItems items)
    {
        if (query is null)
        {
            return BadInput.Model("$.query", "required");
        }

        var parent = parentId is { } key ? entities.GetAllPaths(UmbracoObjectTypes.Document, key).FirstOrDefault()?.Path : null;
        if (parentId is not null && parent is null)
        {
            return Answer.Of(Page<DocumentItem>.Empty);
        }

        var narrowing = new SearchNarrowing(trashed ?? true, parent, TypeIds(allowedDocumentTypes, types));
        var sight = sights.OfDocuments(user.User, dataTypeId);
        var (total, found) = results.Find(UmbracoObjectTypes.Document, query, narrowing, sight, paging);
        return Answer.Of(new Page<DocumentItem>(total, items.Of(found, sight)));
    }

    private static List<int>? TypeIds(Ids allowed, IContentTypeService types) =>
        allowed.Values.Length == 0 ? null : [.. types.GetMany(allowed.Values).Select(type => type.Id)];
}

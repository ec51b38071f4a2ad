using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Documents.Collections;

internal static class DocumentCollectionEndpoints
{
    /// <summary>What every document can be sorted by; anything else is the alias of a property.</summary>
    private static readonly HashSet<string> SystemFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "sortOrder", "createDate", "updateDate", "creator", "owner", "updater", "published", "contentTypeAlias",
    };

    public static void MapDocumentCollections(this IEndpointRouteBuilder api) => api
        .MapGet("collection/document/{id:guid}", ReadAsync)
        .RequireAuthorization(AuthorizationPolicies.TreeAccessDocuments);

    /// <param name="dataTypeId">Of the list view; the client sends nothing where it belongs to the document type.</param>
    private static async Task<IResult> ReadAsync(
        Guid id,
        [AsParameters] CollectionQuery query,
        Paging paging,
        SignedInUser user,
        DocumentAccess access,
        Sights sights,
        IContentService documents,
        IContentTypeService types,
        DocumentColumns columns,
        DocumentCollections collections)
    {
        if (await access.RefusalAsync(user, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        if (documents.GetById(id) is not { } document || types.Get(document.ContentTypeId) is not { } type)
        {
            return Answer.NotFound();
        }

        var shown = await columns.OfAsync(type, query.DataType);
        if (!shown.Success)
        {
            return Answer.Problem(shown.Status);
        }

        var orderBy = query.OrderBy ?? "updateDate";
        var isProperty = !SystemFields.Contains(orderBy);
        if (isProperty && !shown.Result.Contains(orderBy))
        {
            return Answer.Problem(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
        }

        var ordering = Ordering.By(orderBy, query.OrderDirection ?? Direction.Ascending, query.OrderCulture, isProperty);
        var sight = sights.OfDocuments(user.User);
        return Answer.Of(await collections.ReadAsync(document, shown.Result, sight, ordering, query.Filter, paging));
    }
}

internal sealed record CollectionQuery(string? DataTypeId, string? OrderBy, string? OrderCulture, Direction? OrderDirection, string? Filter)
{
    /// <summary>The client sends an empty text for none.</summary>
    public Guid? DataType => Guid.TryParse(DataTypeId, out var key) ? key : null;
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Documents.Collections;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Media.Collections;

internal static class MediaCollectionEndpoints
{
    /// <summary>What all media can be sorted by; anything else is the alias of a property.</summary>
    private static readonly HashSet<string> SystemFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "sortOrder", "createDate", "updateDate", "creator", "owner", "updater", "contentTypeAlias",
    };

    public static void MapMediaCollections(this IEndpointRouteBuilder api) => api
        .MapGet("collection/media", ReadAsync)
        .RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);

    /// <param name="id">Of the folder; the client sends an empty text for the root.</param>
    private static async Task<IResult> ReadAsync(
        string? id,
        [AsParameters] CollectionQuery query,
        Paging paging,
        SignedInUser user,
        MediaAccess access,
        IMediaService media,
        MediaColumns columns,
        MediaCollections collections)
    {
        IMedia? folder = null;
        if (!string.IsNullOrEmpty(id))
        {
            if (!Guid.TryParse(id, out var key))
            {
                return BadInput.Model("id", "invalidId");
            }

            if (await access.RefusalAsync(user, key) is { } refusal)
            {
                return refusal;
            }

            folder = media.GetById(key);
        }

        var shown = await columns.OfAsync(folder, query.DataType);
        if (!shown.Success)
        {
            return Answer.Problem(shown.Status);
        }

        var orderBy = query.OrderBy is { Length: > 0 } field ? field : "updateDate";
        var isProperty = !SystemFields.Contains(orderBy);
        if (isProperty && !shown.Result.Contains(orderBy))
        {
            return Answer.Problem(ContentCollectionOperationStatus.OrderByNotPartOfCollectionConfiguration);
        }

        var ordering = Ordering.By(orderBy, query.OrderDirection ?? Direction.Ascending, isCustomField: isProperty);
        return Answer.Of(collections.Read(folder, shown.Result, user, ordering, query.Filter, paging));
    }
}

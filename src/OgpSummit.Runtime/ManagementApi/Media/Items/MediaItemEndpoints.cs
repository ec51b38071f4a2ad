using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Media.Items;

/// <summary>Every editor's pickers ask these; what a user does not see is left out.</summary>
internal static class MediaItemEndpoints
{
    public static void MapMediaItems(this IEndpointRouteBuilder api)
    {
        api.MapGet("item/media", Items);
        api.MapGet("item/media/search", Search).RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);
    }

    private static IResult Items(Ids id, Guid? dataTypeId, MediaItems items, Sights sights, SignedInUser user) =>
        Answer.Of(items.Of(id.Values, sights.OfMedia(user.User, dataTypeId)));

    private static IResult Search(
        string? query,
        Guid? parentId,
        Ids allowedMediaTypes,
        Guid? dataTypeId,
        Paging paging,
        MediaSearch search,
        Sights sights,
        SignedInUser user) =>
        Answer.Of(search.Find(query, parentId, allowedMediaTypes.Values, sights.OfMedia(user.User, dataTypeId), paging));
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
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
        [AsParameters] SearchRequest request,
        Ids allowedMediaTypes,
        Guid? dataTypeId,
        Paging paging,
        SignedInUser user,
        Sights sights,
        IMediaTypeService types,
        ContentSearchResults results,
        MediaItems items)
    {
        if (request.Text is null)
        {
            return BadInput.Model("$.query", "required");
        }

        var sight = sights.OfMedia(user.User, dataTypeId);
        var (total, found) = results.Find(UmbracoObjectTypes.Media, request, TypeIds(allowedMediaTypes, types), sight, paging);
        return Answer.Of(new Page<MediaItem>(total, items.Of(found, sight)));
    }

    private static List<int>? TypeIds(Ids allowed, IMediaTypeService types) =>
        allowed.Values.Length == 0 ? null : [.. types.GetMany(allowed.Values).Select(type => type.Id)];
}

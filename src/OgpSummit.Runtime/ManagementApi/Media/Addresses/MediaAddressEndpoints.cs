using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Access;
using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Requests;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Media.Addresses;

/// <summary>Pickers and texts show media in every section; what a user does not see is left out.</summary>
internal static class MediaAddressEndpoints
{
    private const int Small = 200;

    public static void MapMediaAddresses(this IEndpointRouteBuilder api)
    {
        api.MapGet("media/urls", Urls).RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);
        api.MapGet("imaging/resize/urls", Sizes);
    }

    private static IResult Urls(
        Ids id, HttpRequest request, SignedInUser user, Sights sights, IMediaService media, MediaAddresses addresses) =>
        Answer.Of(Seen(id, user, sights, media).Select(item => new MediaUrls(
            item.Key, [.. addresses.PathsOf(item).Select(path => new MediaUrl(MediaAddresses.Absolute(request, path)))])));

    private static IResult Sizes(
        Ids id,
        int? width,
        int? height,
        ImageCropMode? mode,
        string? format,
        HttpRequest request,
        SignedInUser user,
        Sights sights,
        IMediaService media,
        Thumbnails thumbnails) =>
        Answer.Of(Seen(id, user, sights, media).Select(item => new MediaUrls(
            item.Key,
            [.. thumbnails.Of(item, width ?? Small, height ?? Small, mode, format).Select(path => new MediaUrl(MediaAddresses.Absolute(request, path)))])));

    private static IEnumerable<IMedia> Seen(Ids ids, SignedInUser user, Sights sights, IMediaService media)
    {
        var sight = sights.OfMedia(user.User);
        return ids.Values.Length is 0 ? [] : media.GetByIds(ids.Values).Where(item => sight.Of(NodePath.Of(item.Path)) == Reach.Full);
    }
}

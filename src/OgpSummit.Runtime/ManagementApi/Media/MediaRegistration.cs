using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.ManagementApi.Media.Addresses;
using OgpSummit.Runtime.ManagementApi.Media.Collections;
using OgpSummit.Runtime.ManagementApi.Media.Editing;
using OgpSummit.Runtime.ManagementApi.Media.Items;
using OgpSummit.Runtime.ManagementApi.Media.Places;
using OgpSummit.Runtime.ManagementApi.Media.Reading;
using OgpSummit.Runtime.ManagementApi.Media.RecycleBin;
using OgpSummit.Runtime.ManagementApi.Media.Tree;
using OgpSummit.Runtime.ManagementApi.MediaTypes;
using OgpSummit.Runtime.ManagementApi.Trees;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.ManagementApi.Media;

/// <summary>Media: what every part of it serves and stands on.</summary>
internal static class MediaRegistration
{
    public static void AddMedia(this IServiceCollection services)
    {
        services.AddSingleton<MediaAddresses>();
        services.AddSingleton<MediaCollections>();
        services.AddSingleton<MediaColumns>();
        services.AddSingleton<MediaItems>();
        services.AddSingleton<MediaPlaces>();
        services.AddSingleton<MediaReader>();
        services.AddSingleton<MediaSaves>();
        services.AddSingleton<MediaTrash>();
        services.AddSingleton<MediaTree>();
        services.AddSingleton<MediaTypeTree>();
        services.AddSingleton<Thumbnails>();
    }

    public static void MapMedia(this IEndpointRouteBuilder api)
    {
        api.MapMediaAddresses();
        api.MapMediaCollections();
        api.MapMediaItems();
        api.MapMediaTrash();
        api.MapMediaTypes();

        api.MapTree<MediaTree, MediaTreeItem>("tree/media").RequireAuthorization(AuthorizationPolicies.SectionAccessForMediaTree);

        // Pickers show what they picked, and take uploads, wherever content is written.
        Group(api, AuthorizationPolicies.SectionAccessForMediaTree).MapMediaReading();
        Group(api, AuthorizationPolicies.SectionAccessContentOrMedia).MapMediaEditing();
        Group(api, AuthorizationPolicies.SectionAccessMedia).MapMediaPlaces();
    }

    private static RouteGroupBuilder Group(IEndpointRouteBuilder api, string policy) => api.MapGroup("media").RequireAuthorization(policy);
}

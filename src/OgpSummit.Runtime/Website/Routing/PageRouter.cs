using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;
using Umbraco.Cms.Web.Common.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>Asks Core which document an address means, and finds the action that shows it.</summary>
internal sealed class PageRouter(
    IRuntimeState runtime,
    IUmbracoContextAccessor contexts,
    IPublishedRouter router,
    UriUtility uris,
    ReservedAddresses reserved,
    RenderActions actions)
{
    /// <returns>Null when the address means no document, and no document is configured to say so.</returns>
    public async Task<RenderAction?> RouteAsync(HttpContext http)
    {
        if (!MayBePage(http.Request) || !contexts.TryGetUmbracoContext(out var umbraco))
        {
            return null;
        }

        var builder = await router.CreateRequestAsync(uris.UriToUmbraco(new Uri(http.Request.GetEncodedUrl())));
        var request = await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
        var action = actions.Find(request);
        if (action is null && request is { PublishedContent: not null })
        {
            // Nothing can show the document, so for the public it is not there: ask for the page that says so.
            request = await router.UpdateRequestAsync(request, null);
            action = request.Template is null ? null : actions.Find(request);
        }

        umbraco.PublishedRequest = request;
        if (umbraco.InPreviewMode)
        {
            // A draft is for its editor's eyes, and for these once.
            http.Response.Headers.CacheControl = "no-store";
        }

        if (action is not null)
        {
            http.Features.Set(new UmbracoRouteValues(request, action.Descriptor, request.GetTemplateAlias()));
        }

        return action;
    }

    private bool MayBePage(HttpRequest request) =>
        runtime.Level == RuntimeLevel.Run
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !reserved.Contain(request.Path);
}

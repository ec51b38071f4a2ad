using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Website.Requests;

/// <summary>Gives every request that may concern Umbraco its context. Requests for files go by untouched.</summary>
internal sealed class RequestMiddleware(
    RequestDelegate next,
    IUmbracoContextFactory contexts,
    IEventAggregator events,
    UmbracoRequestPaths paths,
    IHostingEnvironment environment)
{
    private bool _knowsUrl;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (paths.IsClientSideRequest(request.Path.Value ?? "/"))
        {
            await next(context);
            return;
        }

        TellUrl(request);
        using var reference = contexts.EnsureUmbracoContext();
        await events.PublishAsync(new UmbracoRequestBeginNotification(reference.UmbracoContext));
        try
        {
            await next(context);
        }
        finally
        {
            await events.PublishAsync(new UmbracoRequestEndNotification(reference.UmbracoContext));
        }
    }

    /// <summary>How the site is called from outside; of the first request, unless a setting says it.</summary>
    private void TellUrl(HttpRequest request)
    {
        if (_knowsUrl || !HttpMethods.IsGet(request.Method))
        {
            return;
        }

        environment.EnsureApplicationMainUrl(new Uri($"{request.Scheme}://{request.Host}{request.PathBase}"));
        _knowsUrl = true;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Umbraco.Cms.Web.Common.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>A page is written in the culture of its address, so dates, numbers and texts of the code around it are too.</summary>
internal sealed class PageCultureMiddleware(RequestDelegate next)
{
    /// <remarks>Asynchronous so that the culture ends with the request instead of staying with the connection.</remarks>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<UmbracoRouteValues>()?.PublishedRequest.Culture is { Length: > 0 } name)
        {
            var culture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            context.Features.Set<IRequestCultureFeature>(new RequestCultureFeature(new RequestCulture(culture), null));
        }

        await next(context);
    }
}

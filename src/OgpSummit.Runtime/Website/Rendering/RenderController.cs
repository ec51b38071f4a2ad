using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Website.Rendering;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>Shows a published document by its template. Controllers of a site derive from it to do more.</summary>
public class RenderController(
    ILogger<RenderController> logger, ICompositeViewEngine compositeViewEngine, IUmbracoContextAccessor umbracoContextAccessor)
    : UmbracoPageController(logger, compositeViewEngine), IRenderController
{
    protected IUmbracoContext UmbracoContext => umbracoContextAccessor.TryGetUmbracoContext(out var context)
        ? context
        : throw new InvalidOperationException("The request has no Umbraco context.");

    public virtual IActionResult Index() => CurrentTemplate(new ContentModel(CurrentPage));

    /// <summary>Redirects without running the action; else tells the response what routing found out.</summary>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var request = UmbracoRouteValues.PublishedRequest;
        PublishedResponse.Prepare(request, context.HttpContext.Response);
        if (request.IsRedirect())
        {
            context.Result = new RedirectResult(request.RedirectUrl!, request.IsRedirectPermanent());
            return;
        }

        await base.OnActionExecutionAsync(context, next);
    }
}

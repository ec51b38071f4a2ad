using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Web.Common.Routing;

namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>A controller for a published page.</summary>
public abstract class UmbracoPageController(ILogger<UmbracoPageController> logger, ICompositeViewEngine compositeViewEngine)
    : UmbracoController
{
    /// <exception cref="InvalidOperationException">The request was not routed to a page.</exception>
    protected virtual UmbracoRouteValues UmbracoRouteValues => HttpContext.Features.Get<UmbracoRouteValues>()
        ?? throw new InvalidOperationException("The request was not routed to a published page.");

    /// <exception cref="InvalidOperationException">The request found no document.</exception>
    protected virtual IPublishedContent? CurrentPage => UmbracoRouteValues.PublishedRequest.PublishedContent
        ?? throw new InvalidOperationException("The request found no published document.");

    /// <exception cref="InvalidOperationException">The template has no view.</exception>
    protected virtual IActionResult CurrentTemplate<T>(T model)
    {
        var template = UmbracoRouteValues.TemplateName;
        return EnsurePhsyicalViewExists(template)
            ? View(template, model)
            : throw new InvalidOperationException($"The template {template} has no view.");
    }

    /// <remarks>The name is stock's.</remarks>
    protected bool EnsurePhsyicalViewExists(string? template)
    {
        if (!string.IsNullOrWhiteSpace(template) && compositeViewEngine.FindView(ControllerContext, template, false).Success)
        {
            return true;
        }

        logger.LogWarning(
            "There is no view for the template {Template} of the document type {DocumentType}",
            template,
            UmbracoRouteValues.PublishedRequest.PublishedContent?.ContentType.Alias);
        return false;
    }
}

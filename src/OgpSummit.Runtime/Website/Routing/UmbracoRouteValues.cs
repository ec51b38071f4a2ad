using Microsoft.AspNetCore.Mvc.Controllers;
using Umbraco.Cms.Core.Routing;

namespace Umbraco.Cms.Web.Common.Routing;

/// <summary>What routing decided for a page: found among the features of the request.</summary>
public class UmbracoRouteValues(
    IPublishedRequest publishedRequest, ControllerActionDescriptor controllerActionDescriptor, string? templateName = null)
{
    public const string DefaultActionName = "Index";

    public IPublishedRequest PublishedRequest { get; } = publishedRequest;

    public ControllerActionDescriptor ControllerActionDescriptor { get; } = controllerActionDescriptor;

    public string ControllerName => ControllerActionDescriptor.ControllerName;

    public string ActionName => ControllerActionDescriptor.ActionName;

    public Type ControllerType => ControllerActionDescriptor.ControllerTypeInfo;

    public string? TemplateName { get; } = templateName;
}

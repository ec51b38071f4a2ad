using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>An action that shows pages, as an endpoint with all its metadata (authorization, caching …).</summary>
internal sealed class RenderAction
{
    public RenderAction(ControllerActionDescriptor descriptor, IActionInvokerFactory invokers)
    {
        Descriptor = descriptor;
        RouteValues = new(descriptor.RouteValues);
        Endpoint = new(
            http => invokers
                .CreateInvoker(new ActionContext(http, new RouteData(http.Request.RouteValues), descriptor))!
                .InvokeAsync(),
            new EndpointMetadataCollection([.. descriptor.EndpointMetadata, descriptor]),
            descriptor.DisplayName);
    }

    public ControllerActionDescriptor Descriptor { get; }

    public Endpoint Endpoint { get; }

    public RouteValueDictionary RouteValues { get; }
}

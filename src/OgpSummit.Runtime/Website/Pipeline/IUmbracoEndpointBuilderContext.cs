using Microsoft.AspNetCore.Routing;

namespace Umbraco.Cms.Web.Common.ApplicationBuilder;

public interface IUmbracoEndpointBuilderContext : IUmbracoApplicationBuilderServices
{
    IEndpointRouteBuilder EndpointRouteBuilder { get; }
}

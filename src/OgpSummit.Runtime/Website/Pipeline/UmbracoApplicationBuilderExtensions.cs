using Microsoft.AspNetCore.Builder;
using OgpSummit.Runtime.BackOffice.Page;
using OgpSummit.Runtime.BackOffice.Preview;
using OgpSummit.Runtime.BackOffice.ServerEvents;
using OgpSummit.Runtime.BackOffice.SignIn;
using OgpSummit.Runtime.ManagementApi;
using OgpSummit.Runtime.Website.Routing;
using Umbraco.Cms.Web.Common.ApplicationBuilder;

namespace Umbraco.Extensions;

public static class UmbracoApplicationBuilderExtensions
{
    /// <summary>Behind authentication: an editor is answered in his language.</summary>
    public static IUmbracoApplicationBuilderContext UseBackOffice(this IUmbracoApplicationBuilderContext builder)
    {
        builder.AppBuilder.UseSignIn();
        return builder;
    }

    /// <summary>The API of the back office, its client's page and what signing in needs.</summary>
    public static IUmbracoEndpointBuilderContext UseBackOfficeEndpoints(this IUmbracoEndpointBuilderContext app)
    {
        app.EndpointRouteBuilder.MapSignIn();
        app.EndpointRouteBuilder.MapManagementApi();
        app.EndpointRouteBuilder.MapServerEvents();
        app.EndpointRouteBuilder.MapPreview();
        app.EndpointRouteBuilder.MapBackOfficePage();
        return app;
    }

    /// <summary>The website needs no middleware besides Umbraco's own.</summary>
    public static IUmbracoApplicationBuilderContext UseWebsite(this IUmbracoApplicationBuilderContext builder) => builder;

    /// <summary>Controllers with routes of their own, then the published pages at every address that nobody else has.</summary>
    public static IUmbracoEndpointBuilderContext UseWebsiteEndpoints(this IUmbracoEndpointBuilderContext builder)
    {
        builder.EndpointRouteBuilder.MapControllers();
        builder.EndpointRouteBuilder.MapPages();
        return builder;
    }
}

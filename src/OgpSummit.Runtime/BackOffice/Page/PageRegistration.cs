using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.Packages;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Manifest;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>The client of the back office and the page that starts it.</summary>
internal static class PageRegistration
{
    public static IUmbracoBuilder AddBackOfficePage(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<ClientArchive>();
        builder.Services.AddSingleton<BackOfficePage>();
        builder.Services.AddUnique<IPackageManifestService, PackageManifests>();
        return builder;
    }

    public static void MapBackOfficePage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapClientFiles(endpoints.ServiceProvider.GetRequiredService<ClientArchive>());
        endpoints.MapPage();
    }
}

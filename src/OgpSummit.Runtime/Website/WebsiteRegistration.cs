using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OgpSummit.Runtime.Hosting.Composition;
using OgpSummit.Runtime.Website.Routing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Web.Common;
using Umbraco.Cms.Web.Common.Controllers;

namespace Umbraco.Extensions;

public static class WebsiteRegistration
{
    /// <summary>Routing of addresses to published documents, and the views that show them.</summary>
    public static IUmbracoBuilder AddWebsite(this IUmbracoBuilder builder)
    {
        builder.AddRuntime();

        var services = builder.Services;
        services.AddControllersWithViews().AddApplicationPart(typeof(RenderController).Assembly);
        services.Configure<RazorViewEngineOptions>(AddViewFolders);
        services.AddTransient<UmbracoHelper>();
        services.AddSingleton<ReservedAddresses>();
        services.AddSingleton<RenderActions>();
        services.AddSingleton<PageRouter>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, PageSelection>());
        return builder;
    }

    /// <summary>A template's view lies in <c>Views</c> itself, whatever controller shows it.</summary>
    private static void AddViewFolders(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Add("/Views/{0}" + RazorViewEngine.ViewExtension);
        options.ViewLocationFormats.Add("/Views/Partials/{0}" + RazorViewEngine.ViewExtension);
    }
}

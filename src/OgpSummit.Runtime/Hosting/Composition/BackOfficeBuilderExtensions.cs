using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.Page;
using OgpSummit.Runtime.BackOffice.Preview;
using OgpSummit.Runtime.BackOffice.ServerEvents;
using OgpSummit.Runtime.BackOffice.SignIn;
using OgpSummit.Runtime.Hosting.Composition;
using OgpSummit.Runtime.ManagementApi;
using Umbraco.Cms.Core.DependencyInjection;

namespace Umbraco.Extensions;

public static class BackOfficeBuilderExtensions
{
    /// <summary>Adds Umbraco's services and, to its <paramref name="configureMvc"/>, whatever the site adds to MVC.</summary>
    public static IUmbracoBuilder AddBackOffice(this IUmbracoBuilder builder, Action<IMvcBuilder>? configureMvc = null)
    {
        builder.AddRuntime().AddManagementApi().AddSignIn().AddServerEvents().AddPreview().AddBackOfficePage();
        configureMvc?.Invoke(builder.Services.AddControllersWithViews());
        return builder;
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Hosting.Site;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>Files that editors have uploaded, below <c>/media</c> unless a setting says otherwise.</summary>
internal static class MediaFiles
{
    public static void UseMediaFiles(this IApplicationBuilder app)
    {
        var settings = app.ApplicationServices.GetRequiredService<IOptions<GlobalSettings>>().Value;
        var environment = app.ApplicationServices.GetRequiredService<IHostingEnvironment>();
        var folder = ((HostingEnvironment)environment).MapWebRoot(settings.UmbracoMediaPhysicalRootPath);
        Directory.CreateDirectory(folder);

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = environment.ToAbsolute(settings.UmbracoMediaPath),
            OnPrepareResponse = Disarm,
        });
    }

    /// <summary>An uploaded page or drawing must not run scripts in the name of the site.</summary>
    private static void Disarm(StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (headers.ContentType.ToString() is var type && (type.Contains("html") || type.Contains("xml")))
        {
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        }
    }
}

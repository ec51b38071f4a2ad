using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Imaging;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>Files that editors have uploaded, below <c>/media</c> unless a setting says otherwise.</summary>
internal static class MediaFiles
{
    // A replaced file can keep its address; with a cache buster it has another one.
    private const string Browsers = "public, max-age=3600, must-revalidate";
    private const string BrowsersForGood = "public, max-age=31536000, immutable";

    /// <summary>What a browser may show by itself. Everything else is saved to disk, whatever it is.</summary>
    private static readonly string[] Shown = ["image/", "audio/", "video/", "application/pdf", "text/plain", "text/vtt"];

    /// <summary>Those that are everybody's.</summary>
    public static void UseMediaFiles(this IApplicationBuilder app)
    {
        var folder = app.ApplicationServices.GetRequiredService<MediaFolder>();
        app.UseWhen(
            context => folder.Holds(context.Request.Path) && !TrashedFiles.AreAsked(context.Request.Path),
            files => Serve(files, folder));
    }

    /// <summary>The site's own files. Media may lie among them on the disk, and is not served a second way.</summary>
    public static void UseSiteFiles(this IApplicationBuilder app)
    {
        var folder = app.ApplicationServices.GetRequiredService<MediaFolder>();
        app.UseWhen(context => !folder.Holds(context.Request.Path), files => files.UseStaticFiles());
    }

    /// <summary>Those in the recycle bin; behind authentication.</summary>
    public static void UseTrashedFiles(this IApplicationBuilder app)
    {
        var folder = app.ApplicationServices.GetRequiredService<MediaFolder>();
        app.UseWhen(
            context => folder.Holds(context.Request.Path) && TrashedFiles.AreAsked(context.Request.Path),
            files =>
            {
                files.UseMiddleware<TrashedFiles>();
                Serve(files, folder);
            });
    }

    private static void Serve(IApplicationBuilder app, MediaFolder folder)
    {
        app.UseMiddleware<ResizedImageMiddleware>();
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = folder.Files,
            RequestPath = folder.Path,
            ServeUnknownFileTypes = true,
            DefaultContentType = "application/octet-stream",
            OnPrepareResponse = Disarm,
        });
    }

    /// <summary>An uploaded page or drawing must not run scripts in the name of the site.</summary>
    private static void Disarm(StaticFileResponseContext response)
    {
        var context = response.Context;
        var headers = context.Response.Headers;
        var type = headers.ContentType.ToString();
        headers.XContentTypeOptions = "nosniff";
        if (type.Contains("html") || type.Contains("xml") || !IsShown(type))
        {
            headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        }

        if (!IsShown(type))
        {
            headers.ContentDisposition = "attachment";
        }

        if (headers.CacheControl.Count is 0)
        {
            headers.CacheControl = ImageCommands.CacheBusters.Any(context.Request.Query.ContainsKey) ? BrowsersForGood : Browsers;
        }
    }

    private static bool IsShown(string type) => Shown.Any(shown => type.StartsWith(shown, StringComparison.OrdinalIgnoreCase));
}

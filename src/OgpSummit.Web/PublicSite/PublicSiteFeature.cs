using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;

namespace OgpSummit.Web.PublicSite;

/// <summary>What the public pages need beyond Umbraco.</summary>
public static class PublicSiteFeature
{
    private const string ErrorPage = "error/500.html";

    public static IServiceCollection AddPublicSite(this IServiceCollection services)
    {
        services.AddSingleton<SiteTexts>();
        services.AddSingleton<SiteLinks>();
        services.AddSingleton<SitePictures>();

        // French written as it is, not as character references, makes pages smaller and their source readable.
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.AddResponseCompression(options =>
        {
            // Public pages carry no secret that a compressed length could betray; see the branch in UsePublicSite.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "application/geo+json", "image/svg+xml"];
        });
    }

    /// <summary>Goes before <c>UseUmbraco</c>.</summary>
    public static WebApplication UsePublicSite(this WebApplication app)
    {
        app.UseWhen(IsPublic, site =>
        {
            if (!app.Environment.IsDevelopment())
            {
                site.UseExceptionHandler(failed => failed.Run(SendErrorPageAsync));
            }

            site.UseResponseCompression();
        });
        app.UseMiddleware<ResponseHeaders>();
        app.UseMiddleware<LanguageRedirect>();
        app.UseMiddleware<ConditionalPages>();
        return app;
    }

    private static bool IsPublic(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/umbraco") && !context.Request.Path.StartsWithSegments("/api");

    // A file, because whatever failed may be what a view needs.
    private static async Task SendErrorPageAsync(HttpContext context)
    {
        var page = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(ErrorPage);
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.SendFileAsync(page, context.RequestAborted);
    }
}

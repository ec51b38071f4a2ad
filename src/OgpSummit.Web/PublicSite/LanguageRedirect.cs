using System.Globalization;
using Microsoft.Net.Http.Headers;
using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Web.PublicSite;

/// <summary>Sends <c>/</c> to the home page in the language the reader's browser asks for, else in the default one.</summary>
internal sealed class LanguageRedirect(
    RequestDelegate next,
    IRuntimeState runtime,
    IUmbracoContextFactory umbraco,
    IVariationContextAccessor variations,
    IDefaultCultureAccessor defaultCulture,
    IPublishedUrlProvider urls,
    SummitContent content)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path != "/" || !IsReading(context.Request) || runtime.Level != RuntimeLevel.Run)
        {
            return next(context);
        }

        var home = FindHome(context.Request);
        if (home is null)
        {
            return next(context);
        }

        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Redirect(home + context.Request.QueryString);
        return Task.CompletedTask;
    }

    /// <summary>Null while no home page is published, or while it answers at <c>/</c> itself.</summary>
    private string? FindHome(HttpRequest request)
    {
        using var reference = umbraco.EnsureUmbracoContext();
        using var reading = variations.In(defaultCulture.DefaultCulture);
        if (content.Home is not { } home)
        {
            return null;
        }

        var url = urls.GetUrl(home, UrlMode.Relative, Preferred(request, home));
        return url.StartsWith('/') && url != "/" ? url : null;
    }

    private string Preferred(HttpRequest request, Home home) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => home.Cultures.Keys.FirstOrDefault(culture => Speaks(culture, wish.Value.ToString())))
            .FirstOrDefault(culture => culture is not null)
        ?? defaultCulture.DefaultCulture;

    // Someone who asks for fr-CA is better served in fr-FR than in English.
    private static bool Speaks(string culture, string wish) =>
        string.Equals(CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName, wish.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static bool IsReading(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}

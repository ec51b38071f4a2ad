using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>The page at <c>/umbraco</c> and at every address below that the client gives to a screen.</summary>
internal static class PageEndpoints
{
    public static void MapPage(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(BackOfficePath.Root + "/{**screen}", [HttpMethods.Get, HttpMethods.Head], SendAsync);
    }

    private static async Task SendAsync(HttpContext http, BackOfficePage page, string? screen)
    {
        if (!IsScreen(screen ?? string.Empty))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var content = await page.RenderAsync();
        PageSecurity.Protect(http, content.ImportMapHash);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(content.Html, http.RequestAborted);
    }

    /// <summary>A mistaken address of a file, of an API or of the hub says so, instead of answering with a page.</summary>
    private static bool IsScreen(string path)
    {
        var segments = path.Split('/');
        return !segments.Contains("api")
            && segments[0] is not ("management" or "serverEventHub")
            && !Path.HasExtension(segments[^1]);
    }
}

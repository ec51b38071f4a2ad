using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace OgpSummit.Web.PublicSite;

/// <summary>
/// Gives each page an entity tag and answers 304 to a reader who has it. Pages may be kept but must be asked for again,
/// so that what an editor publishes is seen at once.
/// </summary>
internal sealed class ConditionalPages(RequestDelegate next)
{
    /// <summary>Bytes that hold most pages without growing.</summary>
    private const int UsualPage = 40 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!AsksForPage(context.Request))
        {
            await next(context);
            return;
        }

        var original = context.Response.Body;
        using var page = new MemoryStream(UsualPage);
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = original;
        }

        await SendAsync(context, page);
    }

    private static async Task SendAsync(HttpContext context, MemoryStream page)
    {
        var response = context.Response;
        if (IsPage(response) && !response.HasStarted)
        {
            var tag = new EntityTagHeaderValue(TagOf(page), isWeak: true);
            var headers = response.GetTypedHeaders();
            headers.ETag = tag;
            response.Headers.TryAdd(HeaderNames.CacheControl, "no-cache");
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentLength = null;
                return;
            }

            response.ContentLength = page.Length;
        }

        page.Position = 0;
        await page.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static string TagOf(MemoryStream page) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length))[..8])}\"";

    // Files, the API and the back office look after themselves and may be large.
    private static bool AsksForPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !Path.HasExtension(request.Path)
        && !request.Path.StartsWithSegments("/umbraco")
        && !request.Path.StartsWithSegments("/api");

    private static bool IsPage(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK
        && response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
}

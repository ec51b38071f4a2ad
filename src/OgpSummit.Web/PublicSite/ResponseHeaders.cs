using Microsoft.Net.Http.Headers;

namespace OgpSummit.Web.PublicSite;

/// <summary>Headers of what the public gets. The back office sets its own, and an endpoint that has set one keeps it.</summary>
internal sealed class ResponseHeaders(RequestDelegate next)
{
    private const string OneYear = "public, max-age=31536000, immutable";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/umbraco"))
        {
            context.Response.OnStarting(() =>
            {
                Add(context);
                return Task.CompletedTask;
            });
        }

        return next(context);
    }

    private static void Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd(HeaderNames.XContentTypeOptions, "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        if (IsOfType(context.Response, "text/html"))
        {
            headers.TryAdd(HeaderNames.ContentSecurityPolicy, ContentSecurity.PolicyOf(context));
            headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        }
        else if (IsOfType(context.Response, "image/svg+xml"))
        {
            // An uploaded picture that is opened by itself must not run what it may contain.
            headers.TryAdd(HeaderNames.ContentSecurityPolicy, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        }

        if (IsVersionedFile(context))
        {
            headers.CacheControl = OneYear;
        }
    }

    private static bool IsOfType(HttpResponse response, string type) =>
        response.ContentType?.StartsWith(type, StringComparison.OrdinalIgnoreCase) == true;

    // A link with a hash of the file's content in it never means another content.
    private static bool IsVersionedFile(HttpContext context) =>
        context.Response.StatusCode == StatusCodes.Status200OK
        && context.Request.Path.StartsWithSegments("/css")
        && context.Request.Query.ContainsKey("v");
}

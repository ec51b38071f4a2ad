using Microsoft.AspNetCore.Http;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>What the page may load and who may frame it.</summary>
internal static class PageSecurity
{
    /// <param name="http">The request for the page.</param>
    /// <param name="importMapHash">SHA-256 of the page's only script of its own, in base 64.</param>
    public static void Protect(HttpContext http, string importMapHash)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy(importMapHash);
        headers.XFrameOptions = "SAMEORIGIN";
        headers.XContentTypeOptions = "nosniff";

        // The address holds ids, and for a moment after signing in a code.
        headers["Referrer-Policy"] = "same-origin";
    }

    /// <summary>
    /// The client's elements carry their styles with them, hence inline styles; a picture not yet uploaded is shown from
    /// memory, hence <c>blob:</c>; the preview of a page and a document to read open in frames of this site.
    /// </summary>
    private static string Policy(string importMapHash) => string.Join("; ",
        "default-src 'self'",
        $"script-src 'self' 'sha256-{importMapHash}'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "frame-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'");
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>The client's files, at an address that changes with any of them, so that a browser never asks twice.</summary>
internal static class ClientFileEndpoints
{
    public const string Path = BackOfficePath.Root + "/backoffice";

    private const string Forever = "public, max-age=31536000, immutable";

    public static void MapClientFiles(this IEndpointRouteBuilder endpoints, ClientArchive archive) =>
        endpoints.MapMethods(Path + "/{**path}", [HttpMethods.Get, HttpMethods.Head], http => Serve(http, archive));

    /// <summary>
    /// The client and its extensions also know some files by stock's address, without a version; those lead to the current
    /// one. Modules stay single on the way, because what they import is named relative to where they were found.
    /// </summary>
    private static Task Serve(HttpContext http, ClientArchive archive)
    {
        var version = archive.Description.Version;
        var path = (string?)http.GetRouteValue("path") ?? string.Empty;
        if (path.StartsWith(version + "/", StringComparison.Ordinal))
        {
            return archive.Find(path[(version.Length + 1)..]) is { } file ? Send(http, file, version) : NotFound(http);
        }

        return archive.Find(path) is null ? NotFound(http) : SendTo(http, $"{Path}/{version}/{path}");
    }

    private static async Task Send(HttpContext http, ClientFile file, string version)
    {
        var compressed = file.IsCompressed && Accepts(http.Request.Headers.AcceptEncoding, "br");
        var headers = http.Response.Headers;
        headers.ETag = compressed ? $"\"{version}-br\"" : $"\"{version}\"";
        headers.CacheControl = Forever;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (headers.ETag == http.Request.Headers.IfNoneMatch)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var content = compressed ? file.Content : file.Plain();
        http.Response.ContentType = file.ContentType;
        http.Response.ContentLength = content.Length;
        if (compressed)
        {
            headers.ContentEncoding = "br";
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
        }
    }

    private static Task SendTo(HttpContext http, string address)
    {
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Redirect(address);
        return Task.CompletedTask;
    }

    private static Task NotFound(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool Accepts(StringValues encodings, string wanted) =>
        StringWithQualityHeaderValue.TryParseList(encodings, out var parsed)
        && parsed.Any(encoding => encoding.Value.Equals(wanted, StringComparison.OrdinalIgnoreCase) && encoding.Quality != 0);
}

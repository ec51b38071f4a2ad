using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Runtime.Website.Rendering;

/// <summary>Status and headers that content finders ask for: 404 for the page that says so, no caching of redirects …</summary>
internal static class PublishedResponse
{
    public static void Prepare(IPublishedRequest request, HttpResponse response)
    {
        if (request.ResponseStatusCode is { } status and > 0)
        {
            response.StatusCode = status;
        }

        var caching = (request.SetNoCacheHeader ? ["no-cache"] : Array.Empty<string>()).Concat(request.CacheExtensions ?? []);
        if (string.Join(", ", caching) is { Length: > 0 } cacheControl)
        {
            response.Headers.CacheControl = cacheControl;
        }

        foreach (var (name, value) in request.Headers ?? new Dictionary<string, string>())
        {
            response.Headers[name] = value;
        }
    }
}

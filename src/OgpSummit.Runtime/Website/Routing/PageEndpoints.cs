using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>Marks the endpoint that stands for all published pages until one of them is found.</summary>
internal sealed class AnyPage;

internal static class PageEndpoints
{
    /// <summary>Every address that no other endpoint has may be a page; <see cref="PageSelection"/> finds out.</summary>
    public static void MapPages(this IEndpointRouteBuilder endpoints) => endpoints
        .Map("/{**path}", NotFound)
        .WithDisplayName("Published pages")
        .WithMetadata(new AnyPage())
        .WithOrder(int.MaxValue);

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

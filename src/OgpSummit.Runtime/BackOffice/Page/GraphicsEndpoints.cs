using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>The pictures that the client and the login page ask for by stock's names; the artwork is the summit's.</summary>
internal static class GraphicsEndpoints
{
    private static readonly string[] _names =
        ["logo", "logo-alternative", "login-logo", "login-logo-alternative", "login-background"];

    /// <param name="api">The group <c>/umbraco/management/api/v1</c>.</param>
    public static void MapGraphics(this IEndpointRouteBuilder api)
    {
        foreach (var name in _names)
        {
            api.MapGet($"security/back-office/graphics/{name}", (ClientArchive archive, HttpContext http) => Send(archive, http, name))
                .AllowAnonymous();
        }
    }

    private static FileContentHttpResult Send(ClientArchive archive, HttpContext http, string name)
    {
        var file = archive.Find($"assets/graphics/{name}.svg")
            ?? throw new InvalidOperationException($"The client was built without the picture {name}.");
        http.Response.Headers.CacheControl = "public, max-age=3600";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(file.Plain(), file.ContentType);
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OgpSummit.Runtime.BackOffice.SignIn.Pages;

/// <summary>The style sheet and the script of the pages, at addresses that change with what they hold.</summary>
internal static class PageAssets
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static string Style => StyleFile.Address;

    public static string Script => ScriptFile.Address;

    private static Asset StyleFile { get; } = Asset.Read("login.css", "text/css; charset=utf-8");

    private static Asset ScriptFile { get; } = Asset.Read("login.js", "text/javascript; charset=utf-8");

    public static void MapPageAssets(this IEndpointRouteBuilder endpoints)
    {
        foreach (var asset in new[] { StyleFile, ScriptFile })
        {
            endpoints.MapGet(asset.Address, http => SendAsync(http, asset)).AllowAnonymous();
        }
    }

    private static async Task SendAsync(HttpContext http, Asset asset)
    {
        http.Response.Headers.CacheControl = Forever;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.ContentType = asset.Type;
        http.Response.ContentLength = asset.Content.Length;
        await http.Response.Body.WriteAsync(asset.Content, http.RequestAborted);
    }

    private sealed record Asset(string Address, string Type, byte[] Content)
    {
        public static Asset Read(string name, string type)
        {
            using var file = typeof(PageAssets).Assembly.GetManifestResourceStream(typeof(PageAssets), name)!;
            var content = new byte[file.Length];
            file.ReadExactly(content);
            var version = Convert.ToHexStringLower(SHA256.HashData(content))[..12];
            return new Asset($"{SignInPages.Login}/{version}/{name}", type, content);
        }
    }
}

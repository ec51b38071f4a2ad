using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Manifest;

namespace OgpSummit.Runtime.BackOffice.Page;

/// <summary>The one page of the back office: it starts the client, which draws everything else.</summary>
internal sealed class BackOfficePage(
    ClientArchive archive, IPackageManifestService manifests, IOptions<GlobalSettings> settings)
{
    public const string Title = "OGP Paris 2016";

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.Default };

    public async Task<PageContent> RenderAsync()
    {
        var importMap = await ImportMapAsync();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(importMap)));
        return new PageContent(Html(importMap), hash);
    }

    /// <summary>What the client declares, then what packages do; a name that both declare is the client's.</summary>
    private async Task<string> ImportMapAsync()
    {
        var packages = await manifests.GetPackageManifestImportmapAsync();
        var imports = new Dictionary<string, string>(packages.Imports, StringComparer.Ordinal);
        foreach (var (name, path) in archive.Description.Imports)
        {
            imports[name] = Address(path);
        }

        return JsonSerializer.Serialize(
            packages.Scopes is { Count: > 0 } ? (object)new { imports, scopes = packages.Scopes } : new { imports }, _json);
    }

    private string Html(string importMap) =>
        $"""
        <!doctype html>
        <html lang="{HtmlEncoder.Default.Encode(settings.Value.DefaultUILanguage)}">
        <head>
        <base href="{BackOfficePath.Root}/">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>{Title}</title>
        <link rel="icon" type="image/svg+xml" href="{Address("assets/favicon.svg")}">
        <link rel="stylesheet" href="{Address("css/uui-css.css")}">
        <link rel="stylesheet" href="{Address("css/umb-css.css")}">
        <script type="importmap">{importMap}</script>
        {Preloads()}
        <script type="module" src="{Address("start.js")}"></script>
        </head>
        <body class="uui-font uui-text">
        <umb-app></umb-app>
        <noscript>
        <p lang="fr">L’administration du site a besoin de JavaScript.</p>
        <p lang="en">Managing this site takes JavaScript.</p>
        </noscript>
        </body>
        </html>
        """;

    private string Preloads() => string.Join('\n',
        archive.Description.Preload.Select(path => $"""<link rel="modulepreload" href="{Address(path)}">"""));

    private string Address(string path) => $"{ClientFileEndpoints.Path}/{archive.Description.Version}/{path}";
}

/// <param name="Html">The page.</param>
/// <param name="ImportMapHash">Of the script within it that the page's policy lets run.</param>
internal sealed record PageContent(string Html, string ImportMapHash);

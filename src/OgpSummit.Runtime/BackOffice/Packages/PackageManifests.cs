using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Manifest;

namespace OgpSummit.Runtime.BackOffice.Packages;

/// <summary>
/// What packages add to the client: the <c>umbraco-package.json</c> files below <c>App_Plugins</c>, in the site's own
/// <c>wwwroot</c> and among the static files of its packages. Read once; in development at each request.
/// </summary>
internal sealed class PackageManifests(IWebHostEnvironment environment, ILogger<PackageManifests> logger) : IPackageManifestService
{
    private const string Folder = "App_Plugins";
    private const string FileName = "umbraco-package.json";

    private List<PackageManifest>? _read;

    public Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync() => Task.FromResult<IEnumerable<PackageManifest>>(All());

    public Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        Task.FromResult(All().Where(manifest => manifest.AllowPublicAccess));

    public Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        Task.FromResult(All().Where(manifest => !manifest.AllowPublicAccess));

    public Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        var merged = new PackageManifestImportmap { Imports = [], Scopes = [] };
        foreach (var manifest in All().Where(manifest => manifest.Importmap is not null))
        {
            foreach (var (name, url) in manifest.Importmap!.Imports)
            {
                merged.Imports[name] = PackageManifestCacheBuster.ApplyCacheBust(url, manifest.Version);
            }

            foreach (var (prefix, imports) in manifest.Importmap.Scopes ?? [])
            {
                merged.Scopes[prefix] = imports;
            }
        }

        return Task.FromResult(merged);
    }

    private List<PackageManifest> All() => environment.IsDevelopment() ? Read() : _read ??= Read();

    private List<PackageManifest> Read() =>
        [.. Files(Folder).Select(Parse).OfType<PackageManifest>().OrderBy(manifest => manifest.Name, StringComparer.Ordinal)];

    private IEnumerable<IFileInfo> Files(string folder)
    {
        foreach (var entry in environment.WebRootFileProvider.GetDirectoryContents(folder))
        {
            if (entry.IsDirectory)
            {
                foreach (var file in Files($"{folder}/{entry.Name}"))
                {
                    yield return file;
                }
            }
            else if (entry.Name == FileName)
            {
                yield return entry;
            }
        }
    }

    /// <summary>A package that cannot be read is left out, so that it does not take the whole back office with it.</summary>
    private PackageManifest? Parse(IFileInfo file)
    {
        try
        {
            using var content = file.CreateReadStream();
            return JsonSerializer.Deserialize<PackageManifest>(content, JsonSerializerOptions.Web);
        }
        catch (JsonException e)
        {
            logger.LogError(e, "{File} is not a package manifest; the package is left out of the back office.", file.PhysicalPath ?? file.Name);
            return null;
        }
    }
}

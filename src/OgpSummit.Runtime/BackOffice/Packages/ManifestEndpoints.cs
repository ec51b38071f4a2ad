using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Manifest;

namespace OgpSummit.Runtime.BackOffice.Packages;

/// <summary>What packages add to the client, by who may see it.</summary>
internal static class ManifestEndpoints
{
    /// <param name="api">The group <c>/umbraco/management/api/v1</c>.</param>
    public static void MapManifests(this IEndpointRouteBuilder api)
    {
        var manifests = api.MapGroup("manifest/manifest");
        manifests.MapGet("public", async (IPackageManifestService service) => List(await service.GetPublicPackageManifestsAsync()))
            .AllowAnonymous();
        manifests.MapGet("private", async (IPackageManifestService service) => List(await service.GetPrivatePackageManifestsAsync()));
        manifests.MapGet("", async (IPackageManifestService service) => List(await service.GetAllPackageManifestsAsync()));
    }

    private static IResult List(IEnumerable<PackageManifest> manifests) => Answer.Of(manifests.Select(manifest =>
        new Manifest(manifest.Name, manifest.Id, manifest.Version, manifest.Extensions)));

    private sealed record Manifest(string Name, string? Id, string? Version, object[] Extensions);
}

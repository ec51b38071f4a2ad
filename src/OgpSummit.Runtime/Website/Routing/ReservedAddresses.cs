using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Website.Routing;

/// <summary>Addresses that are never pages: files, and what <c>Umbraco:CMS:Global:ReservedPaths</c> and <c>ReservedUrls</c> name.</summary>
internal sealed class ReservedAddresses(IOptions<GlobalSettings> settings, IHostingEnvironment environment)
{
    private readonly PathString[] _paths =
        [.. new[] { settings.Value.ReservedPaths, settings.Value.ReservedUrls }
            .SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(path => new PathString(environment.ToAbsolute(path).TrimEnd('/')))
            .Where(path => path.HasValue)];

    public bool Contain(PathString path) =>
        Path.HasExtension(path.Value) || Array.Exists(_paths, reserved => path.StartsWithSegments(reserved));
}

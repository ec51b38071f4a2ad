using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Hosting.Site;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>Where the files of media lie, and under which path they are asked for.</summary>
internal sealed class MediaFolder : IDisposable
{
    private readonly PhysicalFileProvider _files;

    public MediaFolder(IOptions<GlobalSettings> settings, IHostingEnvironment environment)
    {
        var root = ((HostingEnvironment)environment).MapWebRoot(settings.Value.UmbracoMediaPhysicalRootPath);
        Directory.CreateDirectory(root);
        _files = new PhysicalFileProvider(root);
        Path = environment.ToAbsolute(settings.Value.UmbracoMediaPath);
    }

    /// <summary>Such as <c>/media</c>.</summary>
    public PathString Path { get; }

    public IFileProvider Files => _files;

    public bool Holds(PathString path) => path.StartsWithSegments(Path);

    /// <returns>Null when there is no such file, or none in this folder.</returns>
    public FileInfo? Find(PathString path) =>
        path.StartsWithSegments(Path, out var rest)
        && _files.GetFileInfo(rest.Value ?? string.Empty) is { Exists: true, IsDirectory: false, PhysicalPath: { } found }
            ? new FileInfo(found)
            : null;

    public void Dispose() => _files.Dispose();
}

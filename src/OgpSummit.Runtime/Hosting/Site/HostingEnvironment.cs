using System.Globalization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OgpSummit.Runtime.Hosting.Site;

/// <summary>Where the site's files are and how it is called from outside.</summary>
internal sealed class HostingEnvironment(
    IWebHostEnvironment web,
    IOptionsMonitor<HostingSettings> hosting,
    IOptionsMonitor<WebRoutingSettings> routing) : IHostingEnvironment
{
    private Uri? _seenUrl;

    public string SiteName => hosting.CurrentValue.SiteName ?? web.ApplicationName;

    /// <summary>The same for every start of the same installation.</summary>
    public string ApplicationId => web.ApplicationName + "/" + ApplicationPhysicalPath.GetHashCode(StringComparison.Ordinal)
        .ToString(CultureInfo.InvariantCulture);

    public string ApplicationPhysicalPath => web.ContentRootPath;

    public string LocalTempPath => Path.Combine(ApplicationPhysicalPath, "umbraco", "Data", "TEMP");

    public string TemporaryFileUploadPath => hosting.CurrentValue.TemporaryFileUploadLocation is { Length: > 0 } location
        ? Path.GetFullPath(location, ApplicationPhysicalPath)
        : Path.Combine(LocalTempPath, "TemporaryFile");

    public string ApplicationVirtualPath => hosting.CurrentValue.ApplicationVirtualPath is { Length: > 0 } path
        ? "/" + path.Trim('/')
        : "/";

    public bool IsDebugMode => hosting.CurrentValue.Debug || web.IsDevelopment();

    public bool IsHosted => true;

    public Uri ApplicationMainUrl =>
        Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out var configured)
            ? configured
            : _seenUrl ?? new Uri("http://localhost/");

    public string MapPathWebRoot(string path) => MapWebRoot(path);

    public string MapPathContentRoot(string path) => Map(web.ContentRootPath, path);

    public string MapWebRoot(string path) => Map(
        web.WebRootPath ?? Path.Combine(web.ContentRootPath, "wwwroot"), path);

    public string ToAbsolute(string virtualPath)
    {
        if (!virtualPath.StartsWith('~') && !virtualPath.StartsWith('/'))
        {
            throw new ArgumentException($"The virtual path {virtualPath} has to start with ~/ or /.", nameof(virtualPath));
        }

        var relative = virtualPath.TrimStart('~', '/');
        return ApplicationVirtualPath.Length == 1 ? "/" + relative : $"{ApplicationVirtualPath}/{relative}";
    }

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
        if (currentApplicationUrl is not null)
        {
            _seenUrl ??= new Uri(currentApplicationUrl.GetLeftPart(UriPartial.Authority));
        }
    }

    private static string Map(string root, string path) => Path.GetFullPath(
        Path.Combine(root, path.TrimStart('~', '/').Replace('/', Path.DirectorySeparatorChar)));
}

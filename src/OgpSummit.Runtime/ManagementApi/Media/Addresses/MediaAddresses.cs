using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.PropertyEditors.Files;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Media.Addresses;

/// <summary>Where the files of media are to be had by whoever asks.</summary>
internal sealed class MediaAddresses(
    IOptionsMonitor<ContentSettings> settings, MediaUrlGeneratorCollection generators, TrashedFileNames trashed)
{
    /// <returns>Paths below the site's root; a folder has none.</returns>
    public IEnumerable<string> PathsOf(IMedia media) => media
        .GetUrls(settings.CurrentValue, generators)
        .WhereNotNull()
        .Select(path => media.Trashed ? trashed.Of(path) : path);

    public static string Absolute(HttpRequest request, string path) =>
        Uri.IsWellFormedUriString(path, UriKind.Absolute) ? path : $"{request.Scheme}://{request.Host}{path}";
}

internal sealed record MediaUrls(Guid Id, IReadOnlyList<MediaUrl> UrlInfos);

internal sealed record MediaUrl(string? Url)
{
    public string? Culture { get; }
}

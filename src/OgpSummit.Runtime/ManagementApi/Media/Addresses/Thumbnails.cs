using System.Globalization;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Media.Addresses;

/// <summary>Addresses of pictures in the size that the client draws them in.</summary>
internal sealed class Thumbnails(MediaAddresses addresses, IImageUrlGenerator images, IOptionsMonitor<ContentSettings> settings)
{
    private const string Drawing = "svg";

    /// <returns>A drawing, and a picture that cannot be resized, in its own size; nothing of other files.</returns>
    public IEnumerable<string> Of(IMedia media, int width, int height, ImageCropMode? mode, string? format) =>
        addresses.PathsOf(media).Select(path => Of(media, path, width, height, mode, format)).WhereNotNull();

    private string? Of(IMedia media, string path, int width, int height, ImageCropMode? mode, string? format)
    {
        var extension = Path.GetExtension(path).TrimStart('.');
        if (!images.IsSupportedImageFormat(extension))
        {
            return extension.InvariantEquals(Drawing) || settings.CurrentValue.IsAllowedImageFileType(extension) ? path : null;
        }

        return images.GetImageUrl(new ImageUrlGenerationOptions(path)
        {
            Width = Math.Max(1, width),
            Height = Math.Max(1, height),
            ImageCropMode = mode,
            Format = format,

            // A file can be replaced by another one of the same name.
            CacheBusterValue = media.UpdateDate.Ticks.ToString(CultureInfo.InvariantCulture),
        });
    }
}

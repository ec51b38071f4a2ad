using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Website.Media;

/// <summary>Nothing resizes images yet: every size of an image is the image itself.</summary>
internal sealed class OriginalImages : IImageUrlGenerator
{
    public IEnumerable<string> SupportedImageFileTypes { get; } = ["jpg", "jpeg", "png", "gif", "webp", "bmp", "tif", "tiff"];

    public string? GetImageUrl(ImageUrlGenerationOptions? options) => options?.ImageUrl;
}

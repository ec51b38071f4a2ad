using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Imaging;

/// <summary>Addresses under which images are resized. A file that cannot be resized keeps its own.</summary>
internal sealed class ImageUrls(ImageSignatures signatures) : IImageUrlGenerator, IImageUrlTokenGenerator
{
    private const string CacheBuster = "v";

    public IEnumerable<string> SupportedImageFileTypes => ImageFormat.Resizable;

    public string? GetImageUrl(ImageUrlGenerationOptions? options)
    {
        if (options?.ImageUrl is not { Length: > 0 } address)
        {
            return null;
        }

        var query = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        if (ImageFormat.IsResizable(address.Split('?')[0]))
        {
            AddCommands(query, options);
        }

        Add(query, CacheBuster, options.CacheBusterValue);
        return signatures.Signed(QueryHelpers.AddQueryString(address, query));
    }

    /// <summary>Signs an address that lies in a text again, which may have been signed with an older key.</summary>
    public string RefreshSignature(string url) => signatures.Signed(url);

    private static void AddCommands(Dictionary<string, StringValues> query, ImageUrlGenerationOptions options)
    {
        if (options.Crop is { } crop)
        {
            Add(query, "cc", string.Create(CultureInfo.InvariantCulture, $"{crop.Left},{crop.Top},{crop.Right},{crop.Bottom}"));
        }

        if (options.FocalPoint is { } focus)
        {
            Add(query, "rxy", string.Create(CultureInfo.InvariantCulture, $"{focus.Left},{focus.Top}"));
        }

        Add(query, "rmode", options.ImageCropMode?.ToString().ToLowerInvariant());
        Add(query, "ranchor", options.ImageCropAnchor?.ToString().ToLowerInvariant());
        Add(query, "width", options.Width?.ToString(CultureInfo.InvariantCulture));
        Add(query, "height", options.Height?.ToString(CultureInfo.InvariantCulture));
        Add(query, "format", options.Format);
        Add(query, "quality", options.Quality?.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, value) in QueryHelpers.ParseQuery(options.FurtherOptions))
        {
            query.TryAdd(name, value);
        }
    }

    private static void Add(Dictionary<string, StringValues> query, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            query[name] = value;
        }
    }
}

using System.Text.Json;
using Umbraco.Cms.Core.Strings;

// Public name of Umbraco's infrastructure package: templates use it.
namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>A picture with the point to keep in view and its crops. As text it is its path, or its JSON when it has either.</summary>
public class ImageCropperValue : IHtmlEncodedString, IEquatable<ImageCropperValue>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public ImageCropperFocalPoint? FocalPoint { get; set; }

    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    /// <summary>Path below the site's root: <c>/media/lunhcsuc/hero.png</c>.</summary>
    public string? Src { get; set; } = string.Empty;

    public bool HasFocalPoint() => FocalPoint is not null and not { Left: 0.5m, Top: 0.5m };

    public bool HasCrop(string alias) => Crops?.Any(crop => crop.Alias == alias) is true;

    public bool HasImage() => !string.IsNullOrWhiteSpace(Src);

    public ImageCropperCrop? GetCrop(string? alias) =>
        string.IsNullOrWhiteSpace(alias) ? Crops?.FirstOrDefault() : Crops?.FirstOrDefault(crop => crop.Alias == alias);

    public string ToHtmlString() => Src ?? string.Empty;

    public override string ToString() =>
        HasFocalPoint() || Crops?.Any() is true ? JsonSerializer.Serialize(this, Json) : Src ?? string.Empty;

    public bool Equals(ImageCropperValue? other) =>
        other is not null
        && Src == other.Src
        && FocalPoint == other.FocalPoint
        && (Crops ?? []).SequenceEqual(other.Crops ?? []);

    public override bool Equals(object? obj) => Equals(obj as ImageCropperValue);

    public override int GetHashCode() => HashCode.Combine(Src, FocalPoint);

    /// <summary>The point to keep in view, from 0 to 1 of the width and height.</summary>
    public record ImageCropperFocalPoint
    {
        public decimal Left { get; set; }

        public decimal Top { get; set; }
    }

    public record ImageCropperCrop
    {
        public string? Alias { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }

        public ImageCropperCropCoordinates? Coordinates { get; set; }
    }

    /// <summary>What is cut off at each side, from 0 to 1 of the width and height.</summary>
    public record ImageCropperCropCoordinates
    {
        public decimal X1 { get; set; }

        public decimal Y1 { get; set; }

        public decimal X2 { get; set; }

        public decimal Y2 { get; set; }
    }
}

using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Crop = Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue.ImageCropperCrop;
using FocalPoint = Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue.ImageCropperFocalPoint;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>A crop that a data type asks for.</summary>
internal sealed record CropSize(string Alias, int Width, int Height);

/// <summary>Only what an editor decided is stored; what the data type asks for is added again when it is shown.</summary>
internal static class Crops
{
    public static Crop[] Stored(IEnumerable<Crop>? crops) => [.. (crops ?? []).Where(crop => crop.Coordinates is not null)];

    public static FocalPoint? Stored(FocalPoint? focalPoint) =>
        focalPoint is { Left: 0.5m, Top: 0.5m } ? null : focalPoint;

    /// <summary>One crop per size of the data type, in its order; crops that it no longer has are dropped.</summary>
    public static Crop[] Shown(IEnumerable<Crop>? crops, IEnumerable<CropSize> sizes) =>
    [
        .. sizes.Select(size => new Crop
        {
            Alias = size.Alias,
            Width = size.Width,
            Height = size.Height,
            Coordinates = crops?.FirstOrDefault(crop => crop.Alias == size.Alias)?.Coordinates,
        }),
    ];

    public static bool AreWithinPicture(IEnumerable<Crop>? crops, FocalPoint? focalPoint) =>
        (focalPoint is null || (IsShare(focalPoint.Left) && IsShare(focalPoint.Top)))
        && (crops ?? []).Select(crop => crop.Coordinates)
            .OfType<ImageCropperValue.ImageCropperCropCoordinates>()
            .All(cut => IsShare(cut.X1) && IsShare(cut.Y1) && IsShare(cut.X2) && IsShare(cut.Y2));

    // A crop moved to the very edge is sent a rounding error outside of it.
    private static bool IsShare(decimal value) => value is >= -0.01m and <= 1.01m;
}

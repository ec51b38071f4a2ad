using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>A media item as the delivery API of Umbraco shows it, with the crops of the place where it is used.</summary>
internal sealed class DeliveredMedia(IApiMedia media, ImageCropperValue local) : IApiMediaWithCrops
{
    public ImageFocalPoint? FocalPoint { get; } = FocalPointOf(local);

    public IEnumerable<ImageCrop>? Crops { get; } = CropsOf(local);

    public Guid Id => media.Id;

    public string Name => media.Name;

    public string MediaType => media.MediaType;

    public string Url => media.Url;

    public string? Extension => media.Extension;

    public int? Width => media.Width;

    public int? Height => media.Height;

    public int? Bytes => media.Bytes;

    public IDictionary<string, object?> Properties => media.Properties;

    public static ImageFocalPoint? FocalPointOf(ImageCropperValue value) =>
        value.FocalPoint is { } point ? new ImageFocalPoint(point.Left, point.Top) : null;

    public static ImageCrop[] CropsOf(ImageCropperValue value) =>
    [
        .. (value.Crops ?? []).Select(crop => new ImageCrop(
            crop.Alias,
            crop.Width,
            crop.Height,
            crop.Coordinates is { } cut ? new ImageCropCoordinates(cut.X1, cut.Y1, cut.X2, cut.Y2) : null)),
    ];
}

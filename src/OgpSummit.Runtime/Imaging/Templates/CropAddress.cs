using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Routing;
using static Umbraco.Cms.Core.Models.ImageUrlGenerationOptions;
using Crop = Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue.ImageCropperCrop;

namespace OgpSummit.Runtime.Imaging.Templates;

/// <summary>Where a picture is to be had as a template wants it: by the crop an editor drew, else around the point in view.</summary>
internal static class CropAddress
{
    /// <param name="local">Crops of the place where the media item was picked; they go before the item's own.</param>
    public static string? Of(IPublishedContent media, ImageCropperValue? local, CropWish wish)
    {
        if (media.GetProperty(wish.Property) is not { } property || !property.HasValue())
        {
            return null;
        }

        var address = Get<IPublishedUrlProvider>().GetMediaUrl(media, wish.Mode, propertyAlias: wish.Property);
        var crops = Merge(local, property.GetValue() as ImageCropperValue);
        var version = wish.HasCacheBuster ? media.UpdateDate.ToFileTimeUtc().ToString(CultureInfo.InvariantCulture) : null;
        return Of(address, crops, version, wish);
    }

    public static string? Of(string? address, ImageCropperValue? crops, string? version, CropWish wish)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var usable = wish.MayCut ? crops : null;
        var crop = string.IsNullOrWhiteSpace(wish.Alias) ? null : usable?.GetCrop(wish.Alias);
        if (crop is null && usable is not null && !string.IsNullOrWhiteSpace(wish.Alias))
        {
            return null;
        }

        var (width, height) = Size(wish, crop);
        var options = new ImageUrlGenerationOptions(address)
        {
            Width = width,
            Height = height,
            Quality = wish.Quality,
            ImageCropMode = wish.Fit,
            ImageCropAnchor = wish.Anchor,
            FurtherOptions = wish.More,
            CacheBusterValue = version,
        };
        Cut(options, usable, crop, wish);
        return Get<IImageUrlGenerator>().GetImageUrl(options);
    }

    private static (int? Width, int? Height) Size(CropWish wish, Crop? crop) => (crop, wish) switch
    {
        (not null, { HasCropSize: true }) => (crop.Width, crop.Height),
        (not null, { Width: { } width, Height: null }) => (width, Scaled(width, crop.Height, crop.Width)),
        (not null, { Width: null, Height: { } height }) => (Scaled(height, crop.Width, crop.Height), height),
        _ => (wish.Width, wish.Height),
    };

    private static int Scaled(int length, int other, int by) => (int)Math.Round((decimal)length * other / Math.Max(1, by));

    private static void Cut(ImageUrlGenerationOptions options, ImageCropperValue? crops, Crop? crop, CropWish wish)
    {
        if (crop?.Coordinates is { } drawn && !(wish.PrefersFocalPoint && crops!.HasFocalPoint()))
        {
            options.Crop = new CropCoordinates(drawn.X1, drawn.Y1, drawn.X2, drawn.Y2);
        }
        else if (crops?.FocalPoint is { } focus && crops.HasFocalPoint())
        {
            options.FocalPoint = new FocalPointPosition(focus.Left, focus.Top);
        }
    }

    private static ImageCropperValue? Merge(ImageCropperValue? local, ImageCropperValue? own)
    {
        if (local is null || own is null)
        {
            return local ?? own;
        }

        var crops = (local.Crops ?? []).Concat(own.Crops ?? []).GroupBy(crop => crop.Alias, StringComparer.Ordinal);
        return new ImageCropperValue
        {
            Src = own.Src,
            FocalPoint = local.FocalPoint ?? own.FocalPoint,
            Crops = [.. crops.Select(same => same.FirstOrDefault(crop => crop.Coordinates is not null) ?? same.First())],
        };
    }

    /// <summary>Templates call static methods; Core leaves the container here for them.</summary>
    private static T Get<T>()
        where T : notnull => StaticServiceProvider.Instance.GetRequiredService<T>();
}

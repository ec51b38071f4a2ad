using OgpSummit.Runtime.Imaging.Templates;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

// Public name of Umbraco's web package: templates use it.
namespace Umbraco.Extensions;

/// <summary>Addresses of resized and cropped pictures, for templates. Null where there is no picture, or no such crop.</summary>
public static class FriendlyImageCropperTemplateExtensions
{
    public static string? GetCropUrl(this IPublishedContent mediaItem, string cropAlias, UrlMode urlMode = UrlMode.Default) =>
        CropAddress.Of(mediaItem, null, new CropWish { Alias = cropAlias, HasCropSize = true, Mode = urlMode });

    public static string? GetCropUrl(this MediaWithCrops mediaWithCrops, string cropAlias, UrlMode urlMode = UrlMode.Default) =>
        CropAddress.Of(mediaWithCrops.Content, mediaWithCrops.LocalCrops, new CropWish { Alias = cropAlias, HasCropSize = true, Mode = urlMode });

    public static string? GetCropUrl(
        this IPublishedContent mediaItem, string propertyAlias, string cropAlias, UrlMode urlMode = UrlMode.Default) =>
        CropAddress.Of(mediaItem, null, new CropWish { Property = propertyAlias, Alias = cropAlias, HasCropSize = true, Mode = urlMode });

    /// <param name="mediaItem">A media item, or any content with a picture of its own.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="propertyAlias">Of the picture.</param>
    /// <param name="cropAlias">Of a crop that the picture's data type, or the picker, defines.</param>
    /// <param name="quality">1 to 100.</param>
    /// <param name="imageCropMode">How it fits a width and a height.</param>
    /// <param name="imageCropAnchor">What stays when something is cut off.</param>
    /// <param name="preferFocalPoint">The point in view counts rather than the crop that an editor drew.</param>
    /// <param name="useCropDimensions">The crop's own size counts rather than width and height.</param>
    /// <param name="cacheBuster">The address changes when the media item does.</param>
    /// <param name="furtherOptions">More of the query, such as <c>format=webp</c>.</param>
    /// <param name="urlMode">Relative or absolute.</param>
    public static string? GetCropUrl(
        this IPublishedContent mediaItem,
        int? width = null,
        int? height = null,
        string propertyAlias = Constants.Conventions.Media.File,
        string? cropAlias = null,
        int? quality = null,
        ImageCropMode? imageCropMode = null,
        ImageCropAnchor? imageCropAnchor = null,
        bool preferFocalPoint = false,
        bool useCropDimensions = false,
        bool cacheBuster = true,
        string? furtherOptions = null,
        UrlMode urlMode = UrlMode.Default) => CropAddress.Of(mediaItem, null, new CropWish
        {
            Width = width,
            Height = height,
            Property = propertyAlias,
            Alias = cropAlias,
            Quality = quality,
            Fit = imageCropMode,
            Anchor = imageCropAnchor,
            PrefersFocalPoint = preferFocalPoint,
            HasCropSize = useCropDimensions,
            HasCacheBuster = cacheBuster,
            More = furtherOptions,
            Mode = urlMode,
        });

    /// <summary>With the crops and the point in view of the place where the media item was picked.</summary>
    public static string? GetCropUrl(
        this MediaWithCrops mediaWithCrops,
        int? width = null,
        int? height = null,
        string propertyAlias = Constants.Conventions.Media.File,
        string? cropAlias = null,
        int? quality = null,
        ImageCropMode? imageCropMode = null,
        ImageCropAnchor? imageCropAnchor = null,
        bool preferFocalPoint = false,
        bool useCropDimensions = false,
        bool cacheBuster = true,
        string? furtherOptions = null,
        UrlMode urlMode = UrlMode.Default) => CropAddress.Of(mediaWithCrops.Content, mediaWithCrops.LocalCrops, new CropWish
        {
            Width = width,
            Height = height,
            Property = propertyAlias,
            Alias = cropAlias,
            Quality = quality,
            Fit = imageCropMode,
            Anchor = imageCropAnchor,
            PrefersFocalPoint = preferFocalPoint,
            HasCropSize = useCropDimensions,
            HasCacheBuster = cacheBuster,
            More = furtherOptions,
            Mode = urlMode,
        });

    public static string? GetCropUrl(
        this string imageUrl,
        ImageCropperValue cropDataSet,
        int? width = null,
        int? height = null,
        string? cropAlias = null,
        int? quality = null,
        ImageCropMode? imageCropMode = null,
        ImageCropAnchor? imageCropAnchor = null,
        bool preferFocalPoint = false,
        bool useCropDimensions = false,
        string? cacheBusterValue = null,
        string? furtherOptions = null) => CropAddress.Of(imageUrl, cropDataSet, cacheBusterValue, new CropWish
        {
            Width = width,
            Height = height,
            Alias = cropAlias,
            Quality = quality,
            Fit = imageCropMode,
            Anchor = imageCropAnchor,
            PrefersFocalPoint = preferFocalPoint,
            HasCropSize = useCropDimensions,
            More = furtherOptions,
        });
}

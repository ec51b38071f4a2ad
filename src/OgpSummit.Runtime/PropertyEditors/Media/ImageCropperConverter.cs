using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>A picture for templates, with the crops that its data type asks for.</summary>
[DefaultPropertyValueConverter]
internal sealed class ImageCropperConverter(IJsonSerializer json)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Aliases.ImageCropper;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(ImageCropperValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        if (RawValue.IsNothing(source))
        {
            return null;
        }

        if (!json.TryDeserialize<ImageCropperValue>(source!, out var picture))
        {
            picture = new ImageCropperValue { Src = source!.ToString() };
        }

        var sizes = propertyType.DataType.ConfigurationAs<ImageCropperConfiguration>()?.Sizes ?? [];
        picture.Crops = Crops.Shown(picture.Crops, sizes);
        return picture;
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(DeliveredPicture);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => inter is ImageCropperValue picture
            ? new DeliveredPicture(
                picture.Src ?? string.Empty, DeliveredMedia.FocalPointOf(picture), DeliveredMedia.CropsOf(picture))
            : null;
}

internal sealed record DeliveredPicture(string Url, ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop> Crops);

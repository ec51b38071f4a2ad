using System.Collections.Concurrent;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>Picked media for templates: one or a list, as the data type says. Media that is gone is left out.</summary>
[DefaultPropertyValueConverter]
internal sealed class MediaPickerConverter(
    IPublishedMediaCache media,
    IPublishedValueFallback fallback,
    IJsonSerializer json,
    IApiMediaBuilder apiMedia) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    private readonly ConcurrentDictionary<Type, Type> _typesOfItems = new();

    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Aliases.MediaPicker3;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => !RawValue.IsNothing(value),
        _ => base.IsValue(value, level),
    };

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsMultiple(propertyType) ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    /// <summary>The media changes without the owner changing.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public override object ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        PickedMedia.Read(source, json).Has(out var picked) ? picked : [];

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var items = Resolve(inter, propertyType, preview).Select(item => WithCrops(item.Media, item.Crops));
        return IsMultiple(propertyType) ? items.ToArray() : items.FirstOrDefault();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Elements;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<IApiMediaWithCrops>);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => Resolve(inter, propertyType, preview)
            .Select(item => new DeliveredMedia(apiMedia.Build(item.Media), item.Crops))
            .ToArray();

    private static bool IsMultiple(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>() is { Multiple: true };

    private IEnumerable<(IPublishedContent Media, ImageCropperValue Crops)> Resolve(
        object? inter, IPublishedPropertyType propertyType, bool preview)
    {
        var picker = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();
        foreach (var entry in inter as IEnumerable<PickedMedia> ?? [])
        {
            if (media.GetById(preview, entry.MediaKey) is { } item)
            {
                var local = entry.ToShown(item.ContentType.Alias, picker);
                yield return (item, new ImageCropperValue { Crops = local.Crops, FocalPoint = local.FocalPoint });
            }
        }
    }

    /// <summary>Typed by the media's model, where a site has one.</summary>
    private MediaWithCrops WithCrops(IPublishedContent item, ImageCropperValue crops)
    {
        if (!item.GetType().IsVisible)
        {
            return new MediaWithCrops(item, fallback, crops);
        }

        var type = _typesOfItems.GetOrAdd(item.GetType(), model => typeof(MediaWithCrops<>).MakeGenericType(model));
        return (MediaWithCrops)Activator.CreateInstance(type, item, fallback, crops)!;
    }
}

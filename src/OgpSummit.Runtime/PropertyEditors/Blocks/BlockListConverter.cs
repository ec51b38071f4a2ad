using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>The blocks of a list that the reader's culture exposes, typed by the site's models.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockListConverter(IJsonSerializer json, BlockElements elements, IApiElementBuilder apiElements)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Aliases.BlockList;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => !RawValue.IsNothing(value),
        _ => base.IsValue(value, level),
    };

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListModel);

    /// <summary>Made per culture: the published cache keeps values per culture wherever the content varies.</summary>
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is not null && json.TryDeserialize<BlockListValue>(source, out var value) ? value : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        Convert(owner, propertyType, referenceCacheLevel, inter, preview);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(ApiBlockListModel);

    public object ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        PropertyCacheLevel referenceCacheLevel,
        object? inter,
        bool preview,
        bool expanding) => new ApiBlockListModel(
            Convert(owner, propertyType, referenceCacheLevel, inter, preview)
                .Select(block => new ApiBlockItem(
                    apiElements.Build(block.Content), block.Settings is null ? null : apiElements.Build(block.Settings)))
                .ToArray());

    private BlockListModel Convert(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel cacheLevel, object? inter, bool preview)
    {
        if (inter is not BlockListValue value)
        {
            return BlockListModel.Empty;
        }

        var place = new BlockPlace(owner, propertyType.Variations.HasFlag(ContentVariation.Culture), cacheLevel, preview);
        var allowed = propertyType.DataType.ConfigurationAs<BlockListConfiguration>()?.Blocks ?? [];
        return new BlockListModel([.. elements.Items<BlockListItem>(place, value, allowed, typeof(BlockListItem<,>))]);
    }
}

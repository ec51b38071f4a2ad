using System.Collections.Concurrent;
using System.Reflection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>Blocks as templates see them: in the reader's culture, and only those that are exposed in it.</summary>
internal sealed class BlockElements(
    IPublishedContentTypeCache types,
    IPublishedModelFactory models,
    IVariationContextAccessor variations,
    IDefaultCultureAccessor defaultCulture,
    ICacheManager caches)
{
    private readonly ConcurrentDictionary<(Type Item, Type Content, Type Settings), ConstructorInvoker> _constructors = new();

    /// <param name="itemType">Open generic type of an item: <c>BlockListItem&lt;,&gt;</c>.</param>
    /// <returns>The exposed blocks in the order of the layout.</returns>
    public IEnumerable<TItem> Items<TItem>(BlockPlace place, BlockValue value, IEnumerable<IBlockConfiguration> allowed, Type itemType)
        where TItem : class
    {
        var configurations = allowed.ToDictionary(block => block.ContentElementTypeKey);
        var contents = value.ContentData.ToLookup(block => block.Key);
        var settings = value.SettingsData.ToLookup(block => block.Key);
        foreach (var item in value.Items())
        {
            if (contents[item.ContentKey].FirstOrDefault() is { } content
                && configurations.TryGetValue(content.ContentTypeKey, out var configuration)
                && TypeOf(content) is { } type
                && IsExposed(place, value, content, type))
            {
                var element = Element(place, content, type);
                var settingsElement = SettingsOf(place, item, settings, configuration);
                yield return (TItem)Create(itemType, item, element, settingsElement);
            }
        }
    }

    private bool IsExposed(BlockPlace place, BlockValue value, BlockItemData content, IPublishedContentType type)
    {
        var rows = value.Expose.Where(row => row.ContentKey == content.Key && row.Segment is null).ToArray();
        var culture = Culture(place, type.Variations);
        return rows.Any(row => row.Culture.IsCulture(culture))
            || (Array.TrueForAll(rows, row => row.Culture is null) == culture is not null
                && rows.Any(row => (row.Culture ?? FallbackCulture(place)).IsCulture(culture ?? FallbackCulture(place))));
    }

    private IPublishedElement? SettingsOf(
        BlockPlace place, IBlockLayoutItem item, ILookup<Guid, BlockItemData> settings, IBlockConfiguration configuration) =>
        item.SettingsKey is { } key
        && settings[key].FirstOrDefault() is { } data
        && data.ContentTypeKey == configuration.SettingsElementTypeKey
        && TypeOf(data) is { } type
            ? Element(place, data, type)
            : null;

    private IPublishedElement Element(BlockPlace place, BlockItemData block, IPublishedContentType type)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.PropertyTypes)
        {
            values[property.Alias] = ValueOf(block, property.Alias, Culture(place, property.Variations), FallbackCulture(place));
        }

        var element = new PublishedElement(
            type, block.Key, values, place.Preview, place.CacheLevel, variations.VariationContext ?? new VariationContext(), caches);
        return models.CreateModel(element);
    }

    /// <summary>The value of a culture; where a property began or ceased to vary, what there is of the fallback culture.</summary>
    private static object? ValueOf(BlockItemData block, string alias, string? culture, string fallback)
    {
        var values = block.Values.Where(value => value.Alias == alias && value.Segment is null).ToArray();
        var exact = Array.Find(values, value => value.Culture.IsCulture(culture));
        if (exact is not null)
        {
            return exact.Value;
        }

        return culture is null
            ? Array.Find(values, value => value.Culture.IsCulture(fallback))?.Value
            : culture.IsCulture(fallback) ? Array.Find(values, value => value.Culture is null)?.Value : null;
    }

    /// <summary>The reader's culture where both the owner and the part vary; null where there is one for all.</summary>
    private string? Culture(BlockPlace place, ContentVariation variation) =>
        (place.Owner.ContentType.Variations & variation).HasFlag(ContentVariation.Culture)
            ? variations.VariationContext?.Culture is { Length: > 0 } culture ? culture : defaultCulture.DefaultCulture
            : null;

    private string FallbackCulture(BlockPlace place) =>
        place.VariesByCulture && variations.VariationContext?.Culture is { Length: > 0 } culture
            ? culture
            : defaultCulture.DefaultCulture;

    private IPublishedContentType? TypeOf(BlockItemData block)
    {
        try
        {
            return types.Get(PublishedItemType.Element, block.ContentTypeKey);
        }
        catch (Exception missing) when (missing is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            // The type was deleted after the value was stored.
            return null;
        }
    }

    private object Create(Type itemType, IBlockLayoutItem item, IPublishedElement content, IPublishedElement? settings)
    {
        var contentModel = ModelTypeOf(content);
        var settingsModel = settings is null ? typeof(IPublishedElement) : ModelTypeOf(settings);
        var constructor = _constructors.GetOrAdd((itemType, contentModel, settingsModel), FindConstructor);
        return constructor.Invoke(item.ContentKey, content, item.SettingsKey, settings);
    }

    /// <summary>Models are public types of the site; without one an element is just an element.</summary>
    private static Type ModelTypeOf(IPublishedElement element) =>
        element is PublishedElementModel ? element.GetType() : typeof(IPublishedElement);

    private static ConstructorInvoker FindConstructor((Type Item, Type Content, Type Settings) parts)
    {
        var type = parts.Item.MakeGenericType(parts.Content, parts.Settings);
        return ConstructorInvoker.Create(
            type.GetConstructor([typeof(Guid), parts.Content, typeof(Guid?), parts.Settings])
            ?? throw new InvalidOperationException($"{type} cannot be constructed from its parts."));
    }
}

/// <summary>Where a block value stands.</summary>
/// <param name="Owner">The content, or the block around the block.</param>
/// <param name="VariesByCulture">Whether the property that holds the blocks does: then all of it is in the reader's culture.</param>
internal sealed record BlockPlace(IPublishedElement Owner, bool VariesByCulture, PropertyCacheLevel CacheLevel, bool Preview);

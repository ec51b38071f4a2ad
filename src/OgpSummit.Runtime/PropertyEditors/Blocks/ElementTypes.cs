using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>The types of blocks, read once per request.</summary>
internal sealed class ElementTypes(IContentTypeService contentTypes, AppCaches caches)
{
    public IReadOnlyDictionary<Guid, IContentType> Find(BlockValue value) =>
        value.AllData()
            .Select(block => block.ContentTypeKey)
            .Distinct()
            .Select(Find)
            .OfType<IContentType>()
            .ToDictionary(type => type.Key);

    /// <summary>
    /// What of a value still makes sense, with property types: blocks that the layout names and whose type exists, values
    /// whose property exists, and their exposures.
    /// </summary>
    public T Resolve<T>(T value)
        where T : BlockValue
    {
        var types = Find(value);
        var layout = value.Items();
        var resolved = value.Like(layout);
        resolved.ContentData = Resolve(value.ContentData, types, block => layout.Any(item => item.ReferencesContent(block.Key)));
        resolved.SettingsData = Resolve(value.SettingsData, types, block => layout.Any(item => item.ReferencesSetting(block.Key)));
        resolved.Expose = [.. value.Expose.Where(row => resolved.ContentData.Exists(block => block.Key == row.ContentKey))];
        return (T)resolved;
    }

    private static List<BlockItemData> Resolve(
        IEnumerable<BlockItemData> blocks, IReadOnlyDictionary<Guid, IContentType> types, Func<BlockItemData, bool> isUsed) =>
    [
        .. blocks
            .Where(block => types.ContainsKey(block.ContentTypeKey) && isUsed(block))
            .DistinctBy(block => block.Key)
            .Select(block => Resolve(block, types[block.ContentTypeKey])),
    ];

    private static BlockItemData Resolve(BlockItemData block, IContentType type)
    {
        var propertyTypes = type.CompositionPropertyTypes.ToDictionary(property => property.Alias);
        var values = block.Values.Where(value => propertyTypes.ContainsKey(value.Alias)).ToArray();
        foreach (var value in values)
        {
            value.PropertyType = propertyTypes[value.Alias];
        }

        var resolved = block.With(values);
        resolved.ContentTypeAlias = type.Alias;
        return resolved;
    }

    private IContentType? Find(Guid key) => caches.RequestCache.IsAvailable
        ? caches.RequestCache.GetCacheItem($"{nameof(ElementTypes)}_{key}", () => contentTypes.Get(key))
        : contentTypes.Get(key);
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.PublishedCache.Types;

/// <summary>A published content type with the property type ids its items' values are keyed by.</summary>
internal sealed class PublishedType
{
    public PublishedType(IPublishedContentType type, IContentTypeComposition definition)
    {
        Type = type;
        Properties = [.. type.PropertyTypes];

        var ids = definition.CompositionPropertyTypes.ToDictionary(property => property.Alias, property => property.Id);
        PropertyTypeIds = Array.ConvertAll(Properties, property => ids.GetValueOrDefault(property.Alias));
    }

    public IPublishedContentType Type { get; }

    public IPublishedPropertyType[] Properties { get; }

    /// <summary>In the order of <see cref="Properties"/>; 0 for a property that no definition stores.</summary>
    public int[] PropertyTypeIds { get; }
}

using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

// Public names of Umbraco's infrastructure package: templates use them.
namespace Umbraco.Cms.Core.Models;

/// <summary>A picked media item with the crops and focal point of the place where it was picked.</summary>
public class MediaWithCrops(
    IPublishedContent content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
    : PublishedContentWrapped(content, publishedValueFallback)
{
    public IPublishedContent Content => Unwrap();

    public ImageCropperValue LocalCrops { get; } = localCrops;
}

/// <summary>As <see cref="MediaWithCrops" />, with the media item as its model.</summary>
public class MediaWithCrops<T>(T content, IPublishedValueFallback publishedValueFallback, ImageCropperValue localCrops)
    : MediaWithCrops(content, publishedValueFallback, localCrops)
    where T : IPublishedContent
{
    public new T Content { get; } = content;

    public static implicit operator T(MediaWithCrops<T> media) => media.Content;
}

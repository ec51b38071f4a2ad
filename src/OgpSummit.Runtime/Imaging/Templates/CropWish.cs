using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OgpSummit.Runtime.Imaging.Templates;

/// <summary>What a template wants to show of a picture.</summary>
internal sealed record CropWish
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public string Property { get; init; } = Constants.Conventions.Media.File;

    public string? Alias { get; init; }

    public int? Quality { get; init; }

    public ImageCropMode? Fit { get; init; }

    public ImageCropAnchor? Anchor { get; init; }

    public bool PrefersFocalPoint { get; init; }

    /// <summary>The crop's size counts, not the one that is wished.</summary>
    public bool HasCropSize { get; init; }

    public bool HasCacheBuster { get; init; } = true;

    public string? More { get; init; }

    public UrlMode Mode { get; init; } = UrlMode.Default;

    /// <summary>Something may be cut off: then crops and the point in view count.</summary>
    public bool MayCut => Fit is null or ImageCropMode.Crop;
}

using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>An entry of the media picker. Outside and stored alike; the order of the members is stock's.</summary>
/// <param name="Key">The entry's own key.</param>
/// <param name="MediaTypeAlias">Alias of the media's type; empty until the value is shown.</param>
internal sealed record PickedMedia(
    Guid Key,
    Guid MediaKey,
    string? MediaTypeAlias,
    IReadOnlyList<ImageCropperValue.ImageCropperCrop>? Crops,
    ImageCropperValue.ImageCropperFocalPoint? FocalPoint)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public GuidUdi Udi => new(Constants.UdiEntityType.Media, MediaKey);

    public static Reading<IReadOnlyList<PickedMedia>> Read(object? raw, IJsonSerializer json)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<PickedMedia>>.Nothing;
        }

        return RawValue.AsNode(raw) is JsonArray array
            && json.TryDeserialize<PickedMedia[]>(array, out var picked)
            && Array.TrueForAll(picked, entry => entry is not null && entry.MediaKey != Guid.Empty)
                ? Reading<IReadOnlyList<PickedMedia>>.Of(picked)
                : Reading<IReadOnlyList<PickedMedia>>.Malformed;
    }

    public PickedMedia ToStored() => this with
    {
        Key = Key == Guid.Empty ? Guid.NewGuid() : Key,
        MediaTypeAlias = MediaTypeAlias ?? string.Empty,
        Crops = Media.Crops.Stored(Crops),
        FocalPoint = Media.Crops.Stored(FocalPoint),
    };

    public PickedMedia ToShown(string mediaTypeAlias, MediaPicker3Configuration? picker) => this with
    {
        MediaTypeAlias = mediaTypeAlias,
        Crops = Media.Crops.Shown(Crops, SizesOf(picker)),
        FocalPoint = picker is { EnableLocalFocalPoint: false } ? null : FocalPoint,
    };

    public static IEnumerable<CropSize> SizesOf(MediaPicker3Configuration? picker) =>
        (picker?.Crops ?? []).Select(crop => new CropSize(crop.Alias ?? string.Empty, crop.Width, crop.Height));
}

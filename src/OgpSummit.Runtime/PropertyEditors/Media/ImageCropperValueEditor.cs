using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Files;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

namespace OgpSummit.Runtime.PropertyEditors.Media;

/// <summary>A picture with crops and a focal point, stored as JSON; a posted one may name an upload instead of a path.</summary>
internal sealed class ImageCropperValueEditor(
    ValueServices services,
    DataEditorAttribute attribute,
    MediaFiles files,
    UploadRules rules,
    IDataTypeConfigurationCache configurations)
    : ValueEditor<Picture>(services, attribute), IFileValue
{
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var place = new FilePlace(editorValue.ContentKey, editorValue.PropertyTypeKey);
        var current = Read(currentValue).Has(out var stored) ? stored.File.Path : null;
        if (!Read(editorValue.Value).Has(out var posted))
        {
            files.GiveUp(current, place);
            return null;
        }

        if (Faults(posted, editorValue.DataTypeConfiguration, isEntered: true).Any())
        {
            return currentValue;
        }

        var path = posted.File.UploadKey is { } key ? files.Take(files.FindUpload(key)!, place, current)
            : files.MayName(posted.File.Path, current, place) ? posted.File.Path : current;
        if (string.IsNullOrEmpty(path))
        {
            return currentValue;
        }

        return Store(posted with { File = new(null, path) }, editorValue.DataTypeConfiguration);
    }

    public override Reading<Picture> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<Picture>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonObject node)
        {
            return RawValue.AsText(raw) is { } path
                ? Reading<Picture>.Of(new(new(null, path), new ImageCropperValue()))
                : Reading<Picture>.Malformed;
        }

        var file = FileReferences.Read(node);
        if (!file.Has(out var reference))
        {
            return file.IsMalformed ? Reading<Picture>.Malformed : Reading<Picture>.Nothing;
        }

        return Services.Json.TryDeserialize<ImageCropperValue>(node, out var crops)
            ? Reading<Picture>.Of(new(reference, crops))
            : Reading<Picture>.Malformed;
    }

    public object? MapFiles(object? stored, FilePlace place, Func<string, FilePlace, string?> map) =>
        Read(stored).Has(out var picture) && picture.File.Path is { } path && map(path, place) is { } replaced
            ? Store(picture with { File = new(null, replaced) }, null)
            : stored;

    protected override object Store(Picture value, object? configuration) => Services.Json.Serialize(new ImageCropperValue
    {
        Src = value.File.Path,
        Crops = Crops.Stored(value.Crops.Crops),
        FocalPoint = Crops.Stored(value.Crops.FocalPoint),
    });

    protected override object Show(Picture value, IProperty property)
    {
        var cropper = configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey);
        return new ImageCropperValue
        {
            Src = value.File.Path,
            Crops = Crops.Shown(value.Crops.Crops, cropper?.Sizes ?? []),
            FocalPoint = value.Crops.FocalPoint,
        };
    }

    protected override IEnumerable<string> TextsToMatch(Picture value) => value.File.Path is { } path ? [path] : [];

    protected override IEnumerable<string> Faults(Picture value, object? configuration, bool isEntered) =>
        Crops.AreWithinPicture(value.Crops.Crops, value.Crops.FocalPoint)
            ? rules.Faults(value.File, rules.IsPicture)
            : [MalformedText(value)];
}

internal sealed record Picture(FileReference File, ImageCropperValue Crops);

using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Files;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Media;

[DataEditor(Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ImageCropperEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<ImageCropperValueEditor>(
        factory, services.Check<ImageCropperConfiguration>(cropper => cropper.Faults(services.Texts))), IMediaUrlGenerator
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias != Aliases.ImageCropper
            ? null
            : RawValue.AsNode(value?.ToString()) is JsonObject picture ? RawValue.AsText(picture["src"]) : value?.ToString();
        return !string.IsNullOrEmpty(mediaPath);
    }
}

internal sealed class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public List<Crop> Crops { get; set; } = [];

    public IEnumerable<CropSize> Sizes => Crops.Select(crop => new CropSize(crop.Alias, crop.Width, crop.Height));

    public IEnumerable<string> Faults(ValidationTexts texts)
    {
        foreach (var crop in Crops.Where(crop => crop.Width <= 0 || crop.Height <= 0))
        {
            yield return texts.Say("configurationPositive", crop.Alias);
        }

        foreach (var repeated in Crops.GroupBy(crop => crop.Alias).Where(group => group.Count() > 1))
        {
            yield return texts.Say("configurationDuplicate", repeated.Key);
        }
    }

    internal sealed class Crop
    {
        public string Alias { get; set; } = string.Empty;

        public int Width { get; set; }

        public int Height { get; set; }
    }
}

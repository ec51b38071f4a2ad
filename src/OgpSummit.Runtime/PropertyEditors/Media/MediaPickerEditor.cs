using OgpSummit.Runtime.PropertyEditors.Pickers;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services.Navigation;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Media;

[DataEditor(Aliases.MediaPicker3, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class MediaPickerEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<MediaPickerValueEditor>(
        factory,
        services.Check<MediaPicker3Configuration>(
            picker => services.RangeFaults(picker.ValidationLimit.Min, picker.ValidationLimit.Max)))
{
    /// <summary>Keys and crops are nothing that anyone searches for.</summary>
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();
}

internal sealed class MediaPickerValueEditor(
    ValueServices services,
    DataEditorAttribute attribute,
    PickedEntities entities,
    IMediaNavigationQueryService tree,
    IDataTypeConfigurationCache configurations)
    : ValueEditor<IReadOnlyList<PickedMedia>>(services, attribute), IDataValueReference
{
    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Read(value).Has(out var picked) ? picked.Select(entry => new UmbracoEntityReference(entry.Udi)) : [];

    public override Reading<IReadOnlyList<PickedMedia>> Read(object? raw) => PickedMedia.Read(raw, Services.Json);

    protected override object Store(IReadOnlyList<PickedMedia> value, object? configuration) =>
        Services.Json.Serialize(value.Select(entry => entry.ToStored()));

    /// <summary>What was deleted since is left out: nobody could edit it.</summary>
    protected override object Show(IReadOnlyList<PickedMedia> value, IProperty property)
    {
        var picker = configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        var found = entities.Find(Constants.UdiEntityType.Media, value.Select(entry => entry.MediaKey));
        return value
            .Where(entry => found.ContainsKey(entry.MediaKey))
            .Select(entry => entry.ToShown(found[entry.MediaKey].ContentTypeAlias, picker))
            .ToArray();
    }

    protected override object ShowNothing() => Array.Empty<PickedMedia>();

    protected override IEnumerable<string> FaultsOfNothing(object? configuration) => CountFaults(0, configuration);

    protected override IEnumerable<string> Faults(
        IReadOnlyList<PickedMedia> value, object? configuration, bool isEntered)
    {
        var picker = configuration as MediaPicker3Configuration;
        var faults = CountFaults(value.Count, configuration);
        if (!value.All(entry => Crops.AreWithinPicture(entry.Crops, entry.FocalPoint)))
        {
            faults = faults.Append(MalformedText(value));
        }

        // What was picked may be deleted later; that must not keep its pickers from being published again.
        return isEntered ? faults.Concat(EnteredFaults(value, picker)) : faults;
    }

    private IEnumerable<string> CountFaults(int count, object? configuration)
    {
        if (configuration is not MediaPicker3Configuration picker)
        {
            return [];
        }

        return !picker.Multiple && count > 1
            ? [Texts.Say("multipleMediaNotAllowed")]
            : Texts.CountFaults(count, picker.ValidationLimit.Min, picker.ValidationLimit.Max);
    }

    private IEnumerable<string> EnteredFaults(IReadOnlyList<PickedMedia> value, MediaPicker3Configuration? picker)
    {
        var keys = value.Select(entry => entry.MediaKey).Distinct().ToArray();
        var found = entities.Find(Constants.UdiEntityType.Media, keys);
        if (found.Count < keys.Length)
        {
            yield return Texts.Say("missingContent");
        }

        var allowed = AllowedTypes.Parse(picker?.Filter);
        if (allowed.Count > 0 && found.Values.Any(media => !allowed.Contains(media.ContentTypeKey)))
        {
            yield return Texts.Say("invalidMediaType");
        }

        if (picker?.StartNodeId is { } start && !ValidationHelper.HasValidStartNode(found.Keys, start, tree))
        {
            yield return Texts.Say("invalidStartNode");
        }
    }
}

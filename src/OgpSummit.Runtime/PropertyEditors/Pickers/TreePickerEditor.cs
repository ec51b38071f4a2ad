using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Pickers;

[DataEditor(Aliases.MultiNodeTreePicker, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class TreePickerEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<TreePickerValueEditor>(
        factory,
        services.Check<MultiNodePickerConfiguration>(picker => services
            .RangeFaults(picker.MinNumber, picker.MaxNumber)
            .Concat(MemberFaults(picker, services.Texts))))
{
    private static IEnumerable<string> MemberFaults(MultiNodePickerConfiguration picker, ValidationTexts texts) =>
        picker.TreeSource?.ObjectType == Constants.UdiEntityType.Member ? [texts.Say("configurationMembers")] : [];
}

/// <summary>Documents, media or members: <c>{ type, unique }</c> each outside, identifiers separated by commas when stored.</summary>
internal sealed class TreePickerValueEditor(
    ValueServices services, DataEditorAttribute attribute, PickedEntities entities)
    : ValueEditor<IReadOnlyList<GuidUdi>>(services, attribute), IDataValueReference
{
    private static readonly string[] EntityTypes =
        [Constants.UdiEntityType.Document, Constants.UdiEntityType.Media, Constants.UdiEntityType.Member];

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Read(value).Has(out var picked) ? picked.Select(udi => new UmbracoEntityReference(udi)) : [];

    public override Reading<IReadOnlyList<GuidUdi>> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<IReadOnlyList<GuidUdi>>.Nothing;
        }

        var picked = RawValue.AsNode(raw) is JsonArray posted
            ? posted.Select(FromPosted).ToArray()
            : RawValue.AsText(raw)?.Split(',').Select(FromStored).ToArray();
        return picked is null || picked.Contains(null)
            ? Reading<IReadOnlyList<GuidUdi>>.Malformed
            : Reading<IReadOnlyList<GuidUdi>>.Of([.. picked.OfType<GuidUdi>().Distinct()]);
    }

    protected override object Store(IReadOnlyList<GuidUdi> value, object? configuration) => string.Join(',', value);

    protected override object Show(IReadOnlyList<GuidUdi> value, IProperty property) =>
        value.Select(udi => new ShownPick(udi.EntityType, udi.Guid)).ToArray();

    protected override IEnumerable<string> FaultsOfNothing(object? configuration) => CountFaults(0, configuration);

    protected override IEnumerable<string> Faults(
        IReadOnlyList<GuidUdi> value, object? configuration, bool isEntered) =>
        configuration is MultiNodePickerConfiguration picker
            ? CountFaults(value.Count, picker).Concat(EntityFaults(value, picker, isEntered))
            : [];

    private IEnumerable<string> CountFaults(int count, object? configuration) =>
        configuration is MultiNodePickerConfiguration picker
            ? Texts.CountFaults(count, picker.MinNumber, picker.MaxNumber)
            : [];

    private IEnumerable<string> EntityFaults(
        IReadOnlyList<GuidUdi> value, MultiNodePickerConfiguration picker, bool isEntered)
    {
        var expected = picker.TreeSource?.ObjectType is null or "content"
            ? Constants.UdiEntityType.Document
            : picker.TreeSource.ObjectType;
        if (value.Any(udi => udi.EntityType != expected))
        {
            return [Texts.Say("invalidObjectType")];
        }

        // What was picked may be deleted later; that must not keep its pickers from being published again.
        return isEntered ? EnteredFaults(value, expected, AllowedTypes.Parse(picker.Filter)) : [];
    }

    private IEnumerable<string> EnteredFaults(
        IReadOnlyList<GuidUdi> value, string entityType, IReadOnlySet<Guid> allowedTypes)
    {
        var found = entities.Find(entityType, value.Select(udi => udi.Guid));
        if (found.Count < value.Count)
        {
            yield return Texts.Say("missingContent");
        }

        if (allowedTypes.Count > 0 && found.Values.Any(entity => !allowedTypes.Contains(entity.ContentTypeKey)))
        {
            yield return Texts.Say("invalidContentType");
        }
    }

    private static GuidUdi? FromPosted(JsonNode? node) =>
        node is JsonObject pick
        && EntityTypes.Contains(RawValue.AsText(pick["type"]))
        && Guid.TryParse(RawValue.AsText(pick["unique"]), out var key)
            ? new GuidUdi(RawValue.AsText(pick["type"])!, key)
            : null;

    private static GuidUdi? FromStored(string text) => UdiParser.TryParse(text.Trim(), out GuidUdi? udi) ? udi : null;

    private sealed record ShownPick(string Type, Guid Unique);
}

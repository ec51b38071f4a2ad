using System.ComponentModel.DataAnnotations;
using OgpSummit.Runtime.PropertyEditors.Files;
using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>A list of blocks. Values inside may differ by culture, and so may which blocks are exposed.</summary>
internal sealed class BlockListValueEditor(ValueServices services, DataEditorAttribute attribute, BlockServices blocks)
    : ValueEditor<BlockListValue>(services, attribute), IDataValueReference, IDataValueTags, IFileValue
{
    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Resolve(value) is { } resolved ? blocks.Values.References(resolved) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Resolve(value) is { } resolved ? blocks.Values.Tags(resolved, languageId) : [];

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ((ConfigurationObject as BlockListConfiguration)?.Blocks ?? []).SelectMany(BlockTypes.Keys);

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var posted = Resolve(editorValue.Value);
        if (posted is null || posted.Items().Count is 0)
        {
            return null;
        }

        var place = new FilePlace(editorValue.ContentKey, editorValue.PropertyTypeKey);
        blocks.Values.FromEditor(posted, Resolve(currentValue), place);
        return Store(posted, editorValue.DataTypeConfiguration);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Resolve(property.GetValue(culture, segment)) is not { } stored)
        {
            return null;
        }

        blocks.Variance.Align(stored, culture);
        blocks.Values.ToEditor(stored);
        return stored;
    }

    public override Reading<BlockListValue> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<BlockListValue>.Nothing;
        }

        if (!Services.Json.TryDeserialize<BlockListValue>(raw!, out var value))
        {
            return Reading<BlockListValue>.Malformed;
        }

        return value.Items().Count is 0 ? Reading<BlockListValue>.Nothing : Reading<BlockListValue>.Of(value);
    }

    public object? MapFiles(object? stored, FilePlace place, Func<string, FilePlace, string?> map) =>
        Resolve(stored) is { } resolved && blocks.Values.MapFiles(resolved, place, map) ? Store(resolved, null) : stored;

    public object? Publish(object? edited, object? published, string? culture) =>
        Serialized(blocks.Merge.Publish(Parse(edited), Parse(published), culture));

    public object? Restrict(object? stored, object? edited, bool mayEditInvariant, IReadOnlySet<string> mayEdit) =>
        Serialized(blocks.Merge.Restrict(Parse(stored), Parse(edited), mayEditInvariant, mayEdit));

    public IReadOnlySet<string> ChangedCultures(object? edited, object? published, string defaultCulture) =>
        blocks.Difference.Cultures(Parse(edited), Parse(published), defaultCulture);

    protected override object Store(BlockListValue value, object? configuration) => Services.Json.Serialize(value);

    protected override IEnumerable<string> TextsToMatch(BlockListValue value) => [];

    protected override IEnumerable<string> FaultsOfNothing(object? configuration) => CountFaults(0, configuration);

    protected override IEnumerable<string> Faults(BlockListValue value, object? configuration, bool isEntered)
    {
        var faults = CountFaults(value.Items().Count, configuration);
        return isEntered && configuration is BlockListConfiguration list && !BlockTypes.Allow(value, list.Blocks)
            ? faults.Append(Texts.Say("blockNotAllowed"))
            : faults;
    }

    protected override IEnumerable<ValidationResult> NestedFaults(BlockListValue value, PropertyValidationContext context) =>
        blocks.Validation.Validate(value, context);

    private IEnumerable<string> CountFaults(int count, object? configuration) =>
        configuration is BlockListConfiguration list
            ? Texts.CountFaults(count, list.ValidationLimit.Min, list.ValidationLimit.Max)
            : [];

    private BlockListValue? Parse(object? raw) => Read(raw).Has(out var value) ? value : null;

    private BlockListValue? Resolve(object? raw) => Parse(raw) is { } value ? blocks.Types.Resolve(value) : null;

    private string? Serialized(BlockListValue? value) =>
        value is null || value.Items().Count is 0 ? null : Services.Json.Serialize(value);
}

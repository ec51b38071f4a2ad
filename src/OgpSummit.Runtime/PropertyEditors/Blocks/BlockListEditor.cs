using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

[DataEditor(Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class BlockListEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<BlockListValueEditor>(
        factory, services.Check<BlockListConfiguration>(list => Faults(list, services)))
{
    public override bool SupportsConfigurableElements => true;

    public override bool CanMergePartialPropertyValues(IPropertyType propertyType) =>
        !propertyType.Variations.HasFlag(ContentVariation.Culture);

    public override object? MergePartialPropertyValueForCulture(object? sourceValue, object? targetValue, string? culture) =>
        ValueEditor().Publish(sourceValue, targetValue, culture);

    public override object? MergeVariantInvariantPropertyValue(
        object? sourceValue, object? targetValue, bool canUpdateInvariantData, HashSet<string> allowedCultures) =>
        ValueEditor().Restrict(sourceValue, targetValue, canUpdateInvariantData, allowedCultures);

    public override IEnumerable<string> GetChangedCulturesForPartialPropertyValues(
        object? sourceValue, object? targetValue, string defaultCulture) =>
        ValueEditor().ChangedCultures(sourceValue, targetValue, defaultCulture);

    private BlockListValueEditor ValueEditor() => (BlockListValueEditor)GetValueEditor();

    private static IEnumerable<string> Faults(BlockListConfiguration list, ConfigurationServices services) =>
        services.RangeFaults(list.ValidationLimit.Min, list.ValidationLimit.Max)
            .Concat(list.Blocks
                .GroupBy(block => block.ContentElementTypeKey)
                .Where(group => group.Count() > 1)
                .Select(group => services.Texts.Say("configurationDuplicate", group.Key)));
}

using OgpSummit.Runtime.PropertyEditors.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OgpSummit.Runtime.PropertyEditors.RichText;

[DataEditor(Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
internal sealed class RichTextEditor(IDataValueEditorFactory factory, ConfigurationServices services)
    : Editor<RichTextValueEditor>(factory, services.Plain<RichTextConfiguration>())
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

    private RichTextValueEditor ValueEditor() => (RichTextValueEditor)GetValueEditor();
}

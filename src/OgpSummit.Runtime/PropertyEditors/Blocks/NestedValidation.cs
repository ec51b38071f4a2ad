using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>
/// Checks the values of exposed blocks, and the properties that have none. A fault carries the path to its value within
/// the block value as it was posted: <c>contentData[0].values[2].value</c>.
/// </summary>
internal sealed class NestedValidation(
    ElementTypes elementTypes,
    PropertyEditorCollection editors,
    IDataTypeService dataTypes,
    IPropertyValidationService validation)
{
    /// <param name="value">Not resolved: paths count every block.</param>
    /// <param name="pathPrefix">Where the block value lies in the property's value, with a point at its end; mostly empty.</param>
    public IEnumerable<ValidationResult> Validate(BlockValue value, PropertyValidationContext context, string pathPrefix = "")
    {
        var check = new BlockCheck(editors, dataTypes, validation, context, elementTypes.Find(value));
        var exposed = value.Expose.ToLookup(row => row.ContentKey, row => row.Culture);
        var exposedSettings = value.Items()
            .Where(item => item.SettingsKey.HasValue)
            .SelectMany(item => exposed[item.ContentKey].Select(culture => (Key: item.SettingsKey!.Value, culture)))
            .ToLookup(row => row.Key, row => row.culture);

        check.Blocks(value.ContentData, exposed, $"{pathPrefix}contentData");
        check.Blocks(value.SettingsData, exposedSettings, $"{pathPrefix}settingsData");
        return check.Faults.ValidationResults.Count > 0 ? [check.Faults] : [];
    }
}

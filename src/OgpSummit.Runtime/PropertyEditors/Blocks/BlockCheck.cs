using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>One pass of <see cref="NestedValidation" /> over a block value.</summary>
internal sealed class BlockCheck(
    PropertyEditorCollection editors,
    IDataTypeService dataTypes,
    IPropertyValidationService validation,
    PropertyValidationContext context,
    IReadOnlyDictionary<Guid, IContentType> types)
{
    private const string EveryCulture = "*";

    private readonly Dictionary<Guid, IDataType?> _dataTypes = [];

    public NestedValidationResults Faults { get; } = new();

    public void Blocks(List<BlockItemData> blocks, ILookup<Guid, string?> exposed, string path)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var exposures = exposed[blocks[index].Key].ToArray();
            if (exposures.Length > 0 && types.TryGetValue(blocks[index].ContentTypeKey, out var type))
            {
                Block(blocks[index], type, exposures, $"{path}[{index}].values");
            }
        }
    }

    private void Block(BlockItemData block, IContentType type, string?[] exposures, string path)
    {
        // A block that is exposed in no particular culture lies in content that does not vary: one value each.
        string?[] cultures = Array.TrueForAll(exposures, culture => culture is null)
            ? [null]
            : [.. exposures.Where(IsChecked)];
        foreach (var property in type.CompositionPropertyTypes)
        {
            var varies = property.Variations.HasFlag(ContentVariation.Culture);
            foreach (var culture in varies ? cultures : [null])
            {
                Value(block, property, culture, path);
            }
        }
    }

    private bool IsChecked(string? culture) => culture is not null && context.Culture switch
    {
        null or "" => context.CulturesBeingValidated.Contains(culture, StringComparer.OrdinalIgnoreCase),
        EveryCulture => true,
        _ => culture.IsCulture(context.Culture),
    };

    private void Value(BlockItemData block, IPropertyType property, string? culture, string path)
    {
        var position = IndexOf(block, property.Alias, culture);
        var faults = FaultsOf(property, position is null ? null : block.Values[position.Value].Value, culture);
        if (faults.Length is 0)
        {
            return;
        }

        var place = position?.ToString(CultureInfo.InvariantCulture)
            ?? JsonPathExpression.MissingPropertyValue(property.Alias, culture, null);
        var nested = new NestedJsonPathValidationResults($"{path}[{place}].value");
        foreach (var fault in faults)
        {
            nested.ValidationResults.Add(fault);
        }

        Faults.ValidationResults.Add(nested);
    }

    private ValidationResult[] FaultsOf(IPropertyType property, object? value, string? culture)
    {
        if (editors[property.PropertyEditorAlias] is not { } editor
            || DataTypeOf(property) is not { } dataType)
        {
            return [];
        }

        return
        [
            .. validation.ValidatePropertyValue(
                editor,
                dataType,
                value,
                property.Mandatory,
                property.ValidationRegExp,
                property.MandatoryMessage,
                property.ValidationRegExpMessage,
                Within(culture)),
        ];
    }

    private IDataType? DataTypeOf(IPropertyType property)
    {
        if (!_dataTypes.TryGetValue(property.DataTypeKey, out var dataType))
        {
            dataType = dataTypes.GetAsync(property.DataTypeKey).GetAwaiter().GetResult();
            _dataTypes[property.DataTypeKey] = dataType;
        }

        return dataType;
    }

    private PropertyValidationContext Within(string? culture) => new()
    {
        Culture = culture ?? (context.Culture is EveryCulture ? EveryCulture : null),
        Segment = null,
        CulturesBeingValidated = culture is null ? context.CulturesBeingValidated : [culture],
        SegmentsBeingValidated = [],
    };

    private static int? IndexOf(BlockItemData block, string alias, string? culture)
    {
        for (var index = 0; index < block.Values.Count; index++)
        {
            var value = block.Values[index];
            if (value.Alias == alias && value.Segment is null && value.Culture.IsCulture(culture))
            {
                return index;
            }
        }

        return null;
    }
}

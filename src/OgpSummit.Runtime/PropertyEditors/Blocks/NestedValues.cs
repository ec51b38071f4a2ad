using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.PropertyEditors.Files;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.PropertyEditors.Blocks;

/// <summary>
/// The values inside blocks, each treated by its own property's editor as if it were a property of the content. Block
/// values come in resolved by <see cref="ElementTypes" />.
/// </summary>
internal sealed class NestedValues(
    PropertyEditorCollection editors,
    IDataTypeConfigurationCache configurations,
    DataValueReferenceFactoryCollection references,
    ILanguageService languages,
    IShortStringHelper shortStrings,
    ILogger<NestedValues> logger)
{
    /// <param name="current">What is stored now, for values that only its editor may change and files that are replaced.</param>
    public void FromEditor(BlockValue posted, BlockValue? current, FilePlace place)
    {
        foreach (var block in posted.AllData())
        {
            var stored = current?.AllData().FirstOrDefault(other => other.Key == block.Key);
            foreach (var value in block.Values)
            {
                var storedValue = stored?.Values.FirstOrDefault(other => other.IsOf(value))?.Value;
                value.Value = FromEditor(value, storedValue, place.Inside(block.Key, value.PropertyType!.Key));
            }
        }
    }

    public void ToEditor(BlockValue stored)
    {
        foreach (var value in stored.AllData().SelectMany(block => block.Values))
        {
            value.Value = ToEditor(value);
        }
    }

    public IEnumerable<UmbracoEntityReference> References(BlockValue stored) =>
        stored.AllData()
            .SelectMany(block => block.Values)
            .GroupBy(value => value.PropertyType!.PropertyEditorAlias, value => value.Value)
            .Where(group => editors[group.Key] is not null)
            .SelectMany(group => references.GetReferences(editors[group.Key]!, group.Distinct().ToArray()))
            .Distinct();

    /// <param name="languageId">Of the property that holds the blocks, for values that are the same in every culture.</param>
    public IEnumerable<ITag> Tags(BlockValue stored, int? languageId) =>
        stored.AllData()
            .SelectMany(block => block.Values)
            .Where(value => EditorOf(value) is IDataValueTags)
            .SelectMany(value => ((IDataValueTags)EditorOf(value)!).GetTags(
                value.Value,
                configurations.GetConfiguration(value.PropertyType!.DataTypeKey),
                value.Culture is null ? languageId : LanguageId(value.Culture)));

    /// <returns>Whether any file was replaced.</returns>
    public bool MapFiles(BlockValue stored, FilePlace place, Func<string, FilePlace, string?> map)
    {
        var changed = false;
        foreach (var block in stored.AllData())
        {
            foreach (var value in block.Values.Where(value => EditorOf(value) is IFileValue))
            {
                var inside = place.Inside(block.Key, value.PropertyType!.Key);
                var mapped = ((IFileValue)EditorOf(value)!).MapFiles(value.Value, inside, map);
                changed |= !Equals(mapped, value.Value);
                value.Value = mapped;
            }
        }

        return changed;
    }

    private object? FromEditor(BlockPropertyValue value, object? stored, FilePlace place)
    {
        if (EditorOf(value) is not { } editor)
        {
            return value.Value;
        }

        if (editor.IsReadOnly)
        {
            return stored;
        }

        var configuration = configurations.GetConfiguration(value.PropertyType!.DataTypeKey);
        var posted = new ContentPropertyData(value.Value, configuration)
        {
            ContentKey = place.OwnerKey,
            PropertyTypeKey = place.PropertyTypeKey,
        };
        return editor.FromEditor(posted, stored);
    }

    private object? ToEditor(BlockPropertyValue value)
    {
        var type = value.PropertyType!;
        if (EditorOf(value) is not { } editor)
        {
            return value.Value;
        }

        // Which culture it is, is said outside of the value; inside, there is one.
        var property = new Property(new PropertyType(shortStrings, type.PropertyEditorAlias, type.ValueStorageType, type.Alias)
        {
            Key = type.Key,
            DataTypeId = type.DataTypeId,
            DataTypeKey = type.DataTypeKey,
        });
        try
        {
            property.SetValue(value.Value);
        }
        catch (InvalidOperationException)
        {
            logger.LogWarning(
                "The value of {Alias} in a block is no longer what its data type stores and is shown as empty", type.Alias);
        }

        return editor.ToEditor(property);
    }

    private IDataValueEditor? EditorOf(BlockPropertyValue value) =>
        editors[value.PropertyType!.PropertyEditorAlias]?.GetValueEditor();

    private int? LanguageId(string culture) => languages.GetAsync(culture).GetAwaiter().GetResult()?.Id;
}

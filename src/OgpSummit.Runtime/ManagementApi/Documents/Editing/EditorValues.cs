using System.Text.Json;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Documents.Editing;

/// <summary>Values as the client's property editors have them, compared by what they mean.</summary>
internal sealed class EditorValues(ContentValues values, PropertyEditorCollection editors, IDataTypeService dataTypes)
{
    public Dictionary<ValueKey, object?> Of(IContent document) =>
        values.Of(document).ToDictionary(value => new ValueKey(value.Alias, value.Culture, value.Segment), value => value.Value);

    /// <summary>
    /// Whether saving the one over the other would change nothing. Values that the editor completes when it shows them, such
    /// as the address of a linked page, may look different and still be stored alike.
    /// </summary>
    public async Task<bool> AreAlikeAsync(IContent document, IPropertyType property, object? one, object? other)
    {
        var (first, second) = (ToJson(one), ToJson(other));
        return JsonElement.DeepEquals(first, second)
            || (!MentionsFile(first)
                && !MentionsFile(second)
                && AreAlike(await StoredAsync(document, property, one), await StoredAsync(document, property, other)));
    }

    /// <summary>Nothing, no text and an empty list are the same.</summary>
    private static JsonElement ToJson(object? value)
    {
        var json = JsonSerializer.SerializeToElement(value, ManagementJson.Options);
        var isNothing = json.ValueKind == JsonValueKind.Undefined
            || (json.ValueKind == JsonValueKind.String && json.GetString()!.Length == 0)
            || (json.ValueKind == JsonValueKind.Array && json.GetArrayLength() == 0);
        return isNothing ? JsonSerializer.SerializeToElement<object?>(null) : json;
    }

    /// <summary>Storing an uploaded file or a pasted picture moves it, which a comparison must not do.</summary>
    private static bool MentionsFile(JsonElement json) =>
        json.GetRawText() is var text
        && (text.Contains("temporaryFileId", StringComparison.Ordinal) || text.Contains("data-tmpimg", StringComparison.OrdinalIgnoreCase));

    private async Task<object?> StoredAsync(IContent document, IPropertyType property, object? value)
    {
        if (!editors.TryGet(property.PropertyEditorAlias, out var editor))
        {
            return value;
        }

        var dataType = await dataTypes.GetAsync(property.DataTypeKey);
        var posted = new ContentPropertyData(value, dataType?.ConfigurationObject)
        {
            ContentKey = document.Key,
            PropertyTypeKey = property.Key,
        };
        return editor.GetValueEditor().FromEditor(posted, null);
    }

    private static bool AreAlike(object? one, object? other) =>
        Equals(one, other)
        || (one is string first && other is string second && Parse(first) is { } left && Parse(second) is { } right
            && JsonElement.DeepEquals(left, right));

    private static JsonElement? Parse(string text)
    {
        try
        {
            return text.AsSpan().TrimStart() is ['{' or '[', ..] ? JsonElement.Parse(text) : null;
        }
        catch (JsonException)
        {
            // Text that only looks like JSON is text.
            return null;
        }
    }
}

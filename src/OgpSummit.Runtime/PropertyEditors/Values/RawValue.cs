using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OgpSummit.Runtime.PropertyEditors.Values;

/// <summary>
/// A property value before anyone knows what it is: as the back office posts it (text, number, boolean, JSON node, list
/// of texts) or as it is stored (text, number, date, JSON in a text).
/// </summary>
internal static class RawValue
{
    private static readonly JsonDocumentOptions EachMemberOnce = new() { AllowDuplicateProperties = false };

    /// <summary>Null, blank, an empty list or an empty object.</summary>
    public static bool IsNothing(object? value) => value switch
    {
        null => true,
        string text => string.IsNullOrWhiteSpace(text) || text.Trim() is "[]" or "{}" or "null",
        JsonArray array => array.Count is 0,
        JsonObject node => node.Count is 0,
        JsonValue scalar => scalar.GetValueKind() is JsonValueKind.Null || IsNothing(AsText(scalar)),
        IEnumerable items => !items.GetEnumerator().MoveNext(),
        _ => false,
    };

    /// <summary>The text of a scalar, numbers and dates in the invariant culture; null for lists and objects.</summary>
    public static string? AsText(object? value) => value switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => text,
        JsonValue scalar => scalar.ToJsonString(),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The texts of a list, posted or stored as JSON; null when the value is not a list of scalars.</summary>
    public static IReadOnlyList<string>? AsTexts(object? value) => value switch
    {
        IEnumerable<string> texts => [.. texts],
        JsonArray array => Texts(array),
        string json when json.TrimStart().StartsWith('[') => Texts(AsNode(json) as JsonArray),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => AsTexts(text),
        _ => null,
    };

    /// <summary>The value as JSON; null when it is not JSON. A text that is no JSON is not wrapped into one.</summary>
    public static JsonNode? AsNode(object? value)
    {
        try
        {
            return value switch
            {
                JsonNode node => node,
                JsonElement element => JsonSerializer.SerializeToNode(element),
                string json when json.AsSpan().TrimStart() is ['{' or '[', ..] => JsonNode.Parse(json, documentOptions: EachMemberOnce),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string[]? Texts(JsonArray? array)
    {
        var texts = array?.Select(AsText).OfType<string>().ToArray();
        return texts?.Length == array?.Count ? texts : null;
    }
}

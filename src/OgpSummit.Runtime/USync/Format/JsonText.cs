using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>JSON as files hold it (indented, everything but ASCII escaped) and as the database holds it (one line).</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Accents take one or two bytes instead of six: nothing of it is ever written into a page as it is.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Pretty(JsonNode? node) => node?.ToJsonString(Indented) ?? "null";

    public static string Compact(JsonNode? node) => node?.ToJsonString(Readable) ?? "null";

    /// <summary>An object or an array; null when the text is something else, or only looks like one.</summary>
    public static JsonNode? ParseStructure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var looksLikeOne = trimmed is ['{', .., '}'] or ['[', .., ']'];
        return looksLikeOne ? Parse(text) : null;
    }

    /// <summary>Sorts the members of the outermost object, as configurations are written.</summary>
    public static JsonObject Sorted(JsonObject json) => new(
        json.OrderBy(member => member.Key, StringComparer.OrdinalIgnoreCase)
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static JsonNode? Parse(string text)
    {
        try
        {
            var node = JsonNode.Parse(text);

            // Members given twice show only when they are counted.
            _ = node is JsonObject json ? json.Count : 0;
            return node;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }
}

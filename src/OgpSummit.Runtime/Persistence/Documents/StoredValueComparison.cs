using System.Text.Json;

namespace OgpSummit.Runtime.Persistence.Documents;

/// <summary>
/// Whether two stored values say the same. JSON has several spellings of one text (<c>é</c>, <c>\u00E9</c>): imports write one, the
/// editors of properties another, and a document that was merely saved is not one with changes to publish.
/// </summary>
internal static class StoredValueComparison
{
    public static bool AreSame(object? first, object? second) =>
        Equals(first, second) || (first is string left && second is string right && AreSame(left, right));

    private static bool AreSame(string first, string second)
    {
        if (!IsJson(first) || !IsJson(second))
        {
            return false;
        }

        try
        {
            using var left = JsonDocument.Parse(first);
            using var right = JsonDocument.Parse(second);
            return AreSame(left.RootElement, right.RootElement);
        }
        catch (JsonException)
        {
            // Text that begins with a bracket and is no JSON: it was compared as text.
            return false;
        }
    }

    private static bool AreSame(JsonElement first, JsonElement second)
    {
        if (first.ValueKind != second.ValueKind)
        {
            return false;
        }

        return first.ValueKind switch
        {
            JsonValueKind.Object => AreSameObjects(first, second),
            JsonValueKind.Array => first.GetArrayLength() == second.GetArrayLength()
                && first.EnumerateArray().Zip(second.EnumerateArray()).All(pair => AreSame(pair.First, pair.Second)),

            // Values within blocks are JSON within a text.
            JsonValueKind.String => AreSame((object?)first.GetString(), second.GetString()),
            _ => JsonElement.DeepEquals(first, second),
        };
    }

    private static bool AreSameObjects(JsonElement first, JsonElement second) =>
        first.EnumerateObject().Count() == second.EnumerateObject().Count()
        && first.EnumerateObject().All(property => second.TryGetProperty(property.Name, out var other) && AreSame(property.Value, other));

    private static bool IsJson(string text) => text is ['{' or '[', ..];
}

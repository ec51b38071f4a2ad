using System.Text.Json;
using System.Text.Json.Nodes;

namespace OgpSummit.Plugin.Tracking.History;

/// <summary>Compares stored values by what they mean: files and editors write the same JSON in different ways.</summary>
internal static class StoredValue
{
    public static bool Same(object? one, object? other)
    {
        var (first, second) = (Text(one), Text(other));
        return first == second
            || (Json(first) is { } left && Json(second) is { } right && JsonNode.DeepEquals(left, right));
    }

    /// <summary>An empty text and an empty list are stored for “nothing” as well as nothing.</summary>
    private static string Text(object? value) =>
        value switch
        {
            null => string.Empty,
            IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            _ => value.ToString() is { } text && text.Trim() is not ("[]" or "") ? text : string.Empty,
        };

    private static JsonNode? Json(string text)
    {
        if (text.TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            return WithoutNulls(JsonNode.Parse(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? WithoutNulls(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToArray())
                {
                    if (value is null)
                    {
                        members.Remove(name);
                    }
                    else
                    {
                        WithoutNulls(value);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    WithoutNulls(item);
                }

                break;
        }

        return node;
    }
}

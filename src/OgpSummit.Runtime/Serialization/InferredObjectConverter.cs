using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OgpSummit.Runtime.Serialization;

/// <summary>
/// A member declared as object becomes what Umbraco's editors expect: bool, int, long, double, string, string[] for a
/// list of texts, and a JsonNode for any other list or object.
/// </summary>
internal sealed class InferredObjectConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => ReadNumber(ref reader),
            JsonTokenType.StartArray => ToTexts((JsonArray)ReadNode(ref reader, options)),
            _ => ReadNode(ref reader, options),
        };

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out var integer))
        {
            return integer;
        }

        return reader.TryGetInt64(out var large) ? (object)large : reader.GetDouble();
    }

    private static JsonNode ReadNode(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonNode>(ref reader, options)!;
        }
        catch (ArgumentException repeated)
        {
            throw new JsonException("A member occurs more than once.", repeated);
        }
    }

    private static object ToTexts(JsonArray items) =>
        items.Count > 0 && items.All(item => item?.GetValueKind() is JsonValueKind.String)
            ? items.Select(item => item!.GetValue<string>()).ToArray()
            : items;
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace OgpSummit.Runtime.Serialization;

/// <summary>A switch of a data type, which older versions stored as 1, "1" or "true".</summary>
internal sealed class LooseBooleanConverter : JsonConverter<bool>
{
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number => reader.GetDouble() is not 0,
            JsonTokenType.String => Parse(reader.GetString()),
            _ => throw new JsonException("A boolean is expected."),
        };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);

    private static bool Parse(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "1" or "TRUE" => true,
        "0" or "FALSE" or "" or null => false,
        _ => throw new JsonException($"'{text}' is not a boolean."),
    };
}

/// <summary>A key of a data type's configuration; a picker that was emptied leaves an empty text.</summary>
internal sealed class LooseGuidConverter : JsonConverter<Guid?>
{
    public override Guid? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return null;
        }

        var text = reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
        if (text is { Length: 0 })
        {
            return null;
        }

        return Guid.TryParse(text, out var key) ? key : throw new JsonException($"'{text}' is not a key.");
    }

    public override void Write(Utf8JsonWriter writer, Guid? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(value.Value);
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;

namespace OgpSummit.Runtime.Serialization;

/// <summary>An identifier of any kind as its text: <c>umb://document/…</c>.</summary>
internal sealed class UdiConverter : JsonConverter<Udi>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return UdiParser.TryParse(text, out Udi? udi) && typeToConvert.IsInstanceOfType(udi)
            ? udi
            : throw new JsonException($"'{text}' is not an identifier of type {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

/// <summary>A range of identifiers as its text: <c>umb://document/…?children</c>.</summary>
internal sealed class UdiRangeConverter : JsonConverter<UdiRange>
{
    public override UdiRange? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return UdiRange.Parse(text);
        }
        catch (FormatException malformed)
        {
            throw new JsonException($"'{text}' is not a range of identifiers.", malformed);
        }
    }

    public override void Write(Utf8JsonWriter writer, UdiRange value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}

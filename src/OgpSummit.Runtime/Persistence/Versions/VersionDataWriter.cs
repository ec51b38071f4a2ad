using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OgpSummit.Runtime.Persistence.Versions;

internal static class VersionDataWriter
{
    /// <summary>French text stays readable in the database; the JSON is never part of a page.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(VersionData data)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteValues(json, data.Values);
            WriteNames(json, data.Names);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteValues(Utf8JsonWriter json, Dictionary<int, List<StoredValue>> values)
    {
        json.WriteStartObject("p");
        foreach (var (propertyTypeId, propertyValues) in values)
        {
            json.WriteStartArray(propertyTypeId.ToString(CultureInfo.InvariantCulture));
            foreach (var value in propertyValues)
            {
                json.WriteStartArray();
                json.WriteStringValue(value.Culture);
                json.WriteStringValue(value.Segment);
                WriteValue(json, value.Value);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Dictionary<string, CultureName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartObject("n");
        foreach (var (culture, name) in names)
        {
            json.WriteStartArray(culture);
            json.WriteStringValue(name.Name);
            json.WriteStringValue(DateTime.SpecifyKind(name.Date, DateTimeKind.Utc));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteStartObject();
                json.WriteString("d", number.ToString(CultureInfo.InvariantCulture));
                json.WriteEndObject();
                break;
            case DateTime date:
                json.WriteStartObject();
                json.WriteString("t", DateTime.SpecifyKind(date, DateTimeKind.Unspecified));
                json.WriteEndObject();
                break;
            default:
                throw new NotSupportedException(
                    $"A property value is text, an integer, a decimal or a date; this is a {value.GetType()}.");
        }
    }
}

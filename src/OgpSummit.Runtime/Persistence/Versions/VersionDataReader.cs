using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OgpSummit.Runtime.Persistence.Versions;

internal static class VersionDataReader
{
    public static VersionData Read(string json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, buffer);
            return Read(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static VersionData Read(ReadOnlySpan<byte> json)
    {
        var data = new VersionData();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValues = reader.ValueTextEquals("p"u8);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (isValues)
                {
                    ReadProperty(ref reader, data);
                }
                else
                {
                    ReadName(ref reader, data);
                }
            }
        }

        return data;
    }

    private static void ReadProperty(ref Utf8JsonReader reader, VersionData data)
    {
        var propertyTypeId = int.Parse(reader.GetString()!, CultureInfo.InvariantCulture);
        var values = new List<StoredValue>(1);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            reader.Read();
            var culture = reader.GetString();
            reader.Read();
            var segment = reader.GetString();
            reader.Read();
            values.Add(new StoredValue(culture, segment, ReadValue(ref reader)));
            reader.Read();
        }

        data.Values[propertyTypeId] = values;
    }

    private static void ReadName(ref Utf8JsonReader reader, VersionData data)
    {
        var culture = reader.GetString()!;
        reader.Read();
        reader.Read();
        var name = reader.GetString()!;
        reader.Read();
        data.Names[culture] = new CultureName(name, reader.GetDateTime());
        reader.Read();
    }

    private static object ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => reader.GetInt32(),
        JsonTokenType.StartObject => ReadTypedValue(ref reader),
        _ => throw new JsonException($"A stored value cannot begin with {reader.TokenType}."),
    };

    private static object ReadTypedValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        var isDecimal = reader.ValueTextEquals("d"u8);
        reader.Read();
        object value = isDecimal
            ? decimal.Parse(reader.GetString()!, CultureInfo.InvariantCulture)
            : reader.GetDateTime();
        reader.Read();
        return value;
    }
}

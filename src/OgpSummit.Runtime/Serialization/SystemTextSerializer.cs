using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.Serialization;

/// <summary>Umbraco's serializer contract on System.Text.Json; the options say what the JSON looks like.</summary>
internal abstract class SystemTextSerializer(JsonSerializerOptions options) : IJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input, options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, options);

    /// <summary>
    /// Reads what a property may hold: the object itself, JSON in a text, or JSON that a request already parsed.
    /// Anything else, malformed JSON included, is false and never an exception.
    /// </summary>
    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input as T;
        if (value is not null)
        {
            return true;
        }

        try
        {
            value = Read<T>(input);
        }
        catch (JsonException)
        {
            value = null;
        }

        return value is not null;
    }

    private T? Read<T>(object input) => input switch
    {
        string text when LooksLikeJson(text) => Deserialize<T>(text),
        string => default,
        JsonNode node => node.Deserialize<T>(options),
        JsonElement element => element.Deserialize<T>(options),
        System.Collections.IEnumerable items => JsonSerializer.SerializeToElement(items, options).Deserialize<T>(options),
        _ => default,
    };

    private static bool LooksLikeJson(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed is ['{', .., '}'] or ['[', .., ']'];
    }
}

using System.Text.Json.Nodes;

namespace OgpSummit.Plugin.Api.Description;

/// <summary>A whole answer, put together from the examples of its parts.</summary>
internal static class ApiExamples
{
    private const int Deepest = 6;

    public static JsonNode? Of(JsonNode schema, IReadOnlyDictionary<string, JsonObject> schemas, int depth = 0)
    {
        if (schema is not JsonObject described || depth > Deepest)
        {
            return null;
        }

        if (described["examples"] is JsonArray { Count: > 0 } examples)
        {
            return examples[0]?.DeepClone();
        }

        if (described["$ref"] is { } reference)
        {
            return Of(schemas[reference.GetValue<string>()[ApiSchemas.Prefix.Length..]], schemas, depth);
        }

        return described switch
        {
            _ when described["anyOf"] is JsonArray choices => Of(choices[0]!, schemas, depth),
            _ when described["properties"] is JsonObject properties => ObjectOf(properties, schemas, depth),
            _ when described["items"] is { } items => Of(items, schemas, depth + 1) is { } item ? new JsonArray(item) : new JsonArray(),
            _ when described["enum"] is JsonArray values => values[0]?.DeepClone(),
            _ => Simple(described),
        };
    }

    private static JsonObject ObjectOf(JsonObject properties, IReadOnlyDictionary<string, JsonObject> schemas, int depth)
    {
        var example = new JsonObject();
        foreach (var (name, schema) in properties)
        {
            example[name] = schema is null ? null : Of(schema, schemas, depth + 1);
        }

        return example;
    }

    private static JsonNode? Simple(JsonObject schema)
    {
        // What may be null is shown as null unless somebody wrote an example.
        if (schema["type"] is not JsonValue type)
        {
            return null;
        }

        return (type.GetValue<string>(), schema["format"]?.GetValue<string>()) switch
        {
            ("string", "uuid") => "3f6c1f5e-5d0f-4b7a-9c1e-2f7f5f0c8a11",
            ("string", "date") => "2016-12-07",
            ("string", "date-time") => "2016-12-07T09:00:00Z",
            ("string", _) => "…",
            ("boolean", _) => false,
            ("integer" or "number", _) => 1,
            _ => null,
        };
    }
}

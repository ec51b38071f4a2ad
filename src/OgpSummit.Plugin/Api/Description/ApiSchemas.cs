using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace OgpSummit.Plugin.Api.Description;

/// <summary>
/// JSON schemas of what is sent, made from the very types that are sent, with their words in one language. Each record
/// is described once and referred to by name.
/// </summary>
internal sealed class ApiSchemas(string language)
{
    public const string Prefix = "#/components/schemas/";

    private readonly SortedDictionary<string, JsonObject> _schemas = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, JsonObject> All => _schemas;

    /// <summary>A reference to the schema of <paramref name="type"/>, which is described if it was not yet.</summary>
    public JsonObject Reference(Type type)
    {
        var name = NameOf(type);
        if (_schemas.TryAdd(name, []))
        {
            _schemas[name] = Describe(type);
        }

        return new JsonObject { ["$ref"] = Prefix + name };
    }

    private JsonObject Describe(Type type)
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(type, context, (JsonObject)schema),
        };
        return (JsonObject)ApiJson.Options.GetJsonSchemaAsNode(type, options);
    }

    private JsonObject Transform(Type root, JsonSchemaExporterContext context, JsonObject schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type != root && IsOurs(type))
        {
            schema = IsNullable(schema)
                ? new JsonObject { ["anyOf"] = new JsonArray(Reference(type), new JsonObject { ["type"] = "null" }) }
                : Reference(type);
        }

        if (type.IsEnum && schema["type"] is null)
        {
            schema["type"] = IsNullableValue(context) ? new JsonArray("string", "null") : "string";
        }

        var words = context.PropertyInfo is { AttributeProvider: { } property }
            ? property.GetCustomAttributes(typeof(SaysAttribute), inherit: true).OfType<SaysAttribute>().FirstOrDefault()
            : type == root ? type.GetCustomAttribute<SaysAttribute>() : null;
        return words is null ? schema : Worded(schema, words);
    }

    private JsonObject Worded(JsonObject schema, SaysAttribute words)
    {
        // The description goes first: it is what people read.
        var worded = new JsonObject { ["description"] = words.Wording.In(language) };
        foreach (var (name, value) in schema.ToList())
        {
            schema.Remove(name);
            worded[name] = value;
        }

        if (words.Example is { } example)
        {
            worded["examples"] = new JsonArray(JsonNode.Parse(example));
        }

        return worded;
    }

    private static bool IsNullable(JsonObject schema) => schema["type"] is JsonArray types && types.Any(type => type?.GetValue<string>() == "null");

    private static bool IsNullableValue(JsonSchemaExporterContext context) => Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null;

    private static bool IsOurs(Type type) => type.IsClass && type.Assembly == typeof(ApiSchemas).Assembly;

    /// <summary><c>CommitmentItem</c> is a Commitment, <c>ListOf&lt;CommitmentListItem&gt;</c> a CommitmentList.</summary>
    private static string NameOf(Type type)
    {
        if (type.IsGenericType)
        {
            return $"{Without(Without(type.GetGenericArguments()[0].Name, "Item"), "List")}List";
        }

        return type == typeof(ProblemBody) || type == typeof(BackOfficeProblemBody) ? "Problem" : type.Name.EndsWith("ListItem", StringComparison.Ordinal) ? type.Name : Without(type.Name, "Item");
    }

    private static string Without(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;
}

using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OgpSummit.Plugin.Api;

/// <summary>How the API writes JSON: camelCase, accents as they are, nulls spelt out so that a shape never changes.</summary>
internal static class ApiJson
{
    public const string MediaType = "application/json; charset=utf-8";

    public static JsonSerializerOptions Options { get; } = Create();

    public static byte[] Write(object value) => JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // The answer is never a page (its type says so, and nosniff holds browsers to it), so letters, quotes and
            // markup are written as they are.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { PutInheritedFirst } },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A key is read before what it is the key of.</summary>
    private static void PutInheritedFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.Order == 0))
        {
            property.Order = property.AttributeProvider is MemberInfo { DeclaringType: { } declaring } ? Depth(declaring) : 0;
        }
    }

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;
}

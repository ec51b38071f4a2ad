using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using OgpSummit.Runtime.ManagementApi.Contents;
using OgpSummit.Runtime.Serialization;

namespace OgpSummit.Runtime.ManagementApi;

/// <summary>How the back office's API writes and reads JSON: camel case, enums by name, block values with their layout.</summary>
internal static class ManagementJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // Missing or null where a type says neither: answered as bad input instead of failing somewhere later.
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = false,
            MaxDepth = 64,

            // French as it is written, at half the size; what means something to HTML stays escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { BlockLayoutTypes.Add } },
        };
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        options.Converters.Add(new TextConverter());
        options.Converters.Add(new BlockValueConverter { LayoutFirst = true });
        return options.WithUmbracoConverters();
    }
}

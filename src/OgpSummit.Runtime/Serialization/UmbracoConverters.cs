using System.Text.Json;

namespace OgpSummit.Runtime.Serialization;

internal static class UmbracoConverters
{
    /// <summary>
    /// What Umbraco's types need in any JSON of the house, requests of the back office included: objects inferred,
    /// identifiers as text, block values with their layout. Duplicate member names are refused instead of failing later.
    /// </summary>
    public static JsonSerializerOptions WithUmbracoConverters(this JsonSerializerOptions options)
    {
        options.AllowDuplicateProperties = false;
        options.Converters.Add(new UdiConverter());
        options.Converters.Add(new UdiRangeConverter());
        options.Converters.Add(new InferredObjectConverter());
        options.Converters.Add(new BlockValueConverter());
        return options;
    }
}

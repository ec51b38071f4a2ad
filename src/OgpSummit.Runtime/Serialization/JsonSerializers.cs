using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.Serialization;

/// <summary>Property values and everything else that Umbraco stores as JSON.</summary>
internal sealed class ContentJsonSerializer(IJsonSerializerEncoderFactory encoders) : SystemTextSerializer(
    new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = encoders.CreateEncoder<ContentJsonSerializer>(),
        Converters = { new JsonStringEnumConverter() },
    }.WithUmbracoConverters())
{
}

/// <summary>Configuration of data types. Files and old versions write it loosely: any letter case, numbers and booleans as text.</summary>
internal sealed class ConfigurationJsonSerializer(IJsonSerializerEncoderFactory encoders) : SystemTextSerializer(
    new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Encoder = encoders.CreateEncoder<ConfigurationJsonSerializer>(),
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ConfigurationFields.UseTheirKeys } },
        Converters = { new JsonStringEnumConverter(), new LooseBooleanConverter(), new LooseGuidConverter() },
    }.WithUmbracoConverters()), IConfigurationEditorJsonSerializer
{
}

/// <summary>Payloads of webhooks: what an interface hides (crops of a picture, say) is written too.</summary>
internal sealed class WebhookJsonSerializer(IJsonSerializerEncoderFactory encoders) : SystemTextSerializer(
    new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = encoders.CreateEncoder<WebhookJsonSerializer>(),
        Converters = { new JsonStringEnumConverter(), new DeliveredInterfaceConverter() },
    }.WithUmbracoConverters()), IWebhookJsonSerializer
{
}

/// <summary>Stock's default: everything outside ASCII is escaped, so stored JSON is safe in HTML and equal to stock's.</summary>
internal sealed class AsciiEncoders : IJsonSerializerEncoderFactory
{
    public JavaScriptEncoder CreateEncoder<TSerializer>()
        where TSerializer : IJsonSerializer => JavaScriptEncoder.Create(UnicodeRanges.BasicLatin);
}

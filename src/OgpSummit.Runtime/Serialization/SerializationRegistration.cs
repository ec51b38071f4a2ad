using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.Serialization;

internal static class SerializationRegistration
{
    public static IUmbracoBuilder AddSerialization(this IUmbracoBuilder builder)
    {
        builder.Services.TryAddSingleton<IJsonSerializerEncoderFactory, AsciiEncoders>();
        builder.Services.AddSingleton<IJsonSerializer, ContentJsonSerializer>();
        builder.Services.AddSingleton<IConfigurationEditorJsonSerializer, ConfigurationJsonSerializer>();
        builder.Services.AddSingleton<IWebhookJsonSerializer, WebhookJsonSerializer>();
        return builder;
    }
}

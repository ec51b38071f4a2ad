using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace OgpSummit.Runtime.Serialization;

/// <summary>Writes the delivery interfaces of Umbraco by what is behind them, since an interface shows only a part.</summary>
internal sealed class DeliveredInterfaceConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsInterface && typeToConvert.Namespace == typeof(IApiContent).Namespace;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ByRuntimeType<>).MakeGenericType(typeToConvert))!;

    private sealed class ByRuntimeType<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Payloads are written only.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value!.GetType(), options);
    }
}

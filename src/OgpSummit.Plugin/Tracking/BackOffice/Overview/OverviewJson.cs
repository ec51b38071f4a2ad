using System.Text.Json;
using System.Text.Json.Serialization;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Plugin.Tracking.BackOffice.Overview;

/// <summary>Writes an overview from commitments most of which were written before.</summary>
internal static class OverviewJson
{
    private static readonly JsonSerializerOptions _options = new(ApiJson.Options) { Converters = { new AsWritten() } };

    public static byte[] Write(OverviewAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, _options);

    private sealed class AsWritten : JsonConverter<CommitmentItem>
    {
        public override CommitmentItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Overviews are only written.");

        public override void Write(Utf8JsonWriter writer, CommitmentItem value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Json, skipInputValidation: true);
    }
}

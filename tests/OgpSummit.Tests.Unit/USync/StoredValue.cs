using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Tests.Unit.USync;

/// <summary>A value of a stock database, and the exported file that shows it.</summary>
public sealed record StoredValue
{
    public string File { get; init; } = "";

    public string Alias { get; init; } = "";

    public string Editor { get; init; } = "";

    public string Storage { get; init; } = "";

    public string? Culture { get; init; }

    public JsonElement Value { get; init; }

    public ValueStorageType StorageType => Enum.Parse<ValueStorageType>(Storage);

    public object? Stored => StorageType switch
    {
        ValueStorageType.Integer => Value.GetInt32(),
        ValueStorageType.Decimal => decimal.Parse(Value.GetString()!, CultureInfo.InvariantCulture),
        ValueStorageType.Date => DateTime.Parse(Value.GetString()!, CultureInfo.InvariantCulture),
        _ => Value.GetString(),
    };

    public override string ToString() => $"{File} {Alias} {Culture}";
}

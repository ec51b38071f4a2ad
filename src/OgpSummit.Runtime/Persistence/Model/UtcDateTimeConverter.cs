using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>Dates are stored in UTC and come back saying so; Core hands over some without a kind.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));

using System.Globalization;
using System.Text.Json.Nodes;
using OgpSummit.Runtime.PropertyEditors.Values;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

/// <summary>
/// What the date editors store: <c>{"date":"2026-03-01T10:30:00+01:00","timeZone":"Europe/Paris"}</c>. A date without a
/// zone is at offset 0, a date alone at midnight, a time alone on 0001-01-01.
/// </summary>
/// <param name="Date">Local time with its offset.</param>
/// <param name="TimeZone">IANA name, of the editor with time zones only.</param>
internal sealed record Moment(DateTimeOffset Date, string? TimeZone)
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd"];
    private static readonly string[] TimeFormats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] DateTimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] OffsetFormats = [.. DateTimeFormats.Select(format => format + "K")];

    /// <summary>Reads <c>{ date, timeZone }</c>, posted or stored, in ISO 8601 only: a slash date means two things.</summary>
    public static Reading<Moment> Read(object? raw)
    {
        if (RawValue.IsNothing(raw))
        {
            return Reading<Moment>.Nothing;
        }

        if (RawValue.AsNode(raw) is not JsonObject node || !node.TryGetPropertyValue("date", out var date))
        {
            return Reading<Moment>.Malformed;
        }

        var text = RawValue.AsText(date);
        if (string.IsNullOrWhiteSpace(text))
        {
            return Reading<Moment>.Nothing;
        }

        var timeZone = RawValue.AsText(node["timeZone"]);
        return TryParse(text, out var moment)
            ? Reading<Moment>.Of(new(moment, string.IsNullOrWhiteSpace(timeZone) ? null : timeZone))
            : Reading<Moment>.Malformed;
    }

    private static bool TryParse(string text, out DateTimeOffset moment)
    {
        if (TryExact(text, DateFormats, out var date) || TryExact(text, DateTimeFormats, out date))
        {
            moment = new DateTimeOffset(date, TimeSpan.Zero);
            return true;
        }

        if (TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            moment = new DateTimeOffset(DateOnly.MinValue.ToDateTime(time), TimeSpan.Zero);
            return true;
        }

        return DateTimeOffset.TryParseExact(
            text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
    }

    private static bool TryExact(string text, string[] formats, out DateTime date) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

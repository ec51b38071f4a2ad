using System.Globalization;

namespace OgpSummit.Runtime.PropertyEditors.Dates;

/// <summary>The four date editors differ in the part of a moment that they keep and in how they write it.</summary>
/// <param name="Keep">The moment as this editor stores it.</param>
/// <param name="Write">The text that the back office shows and posts.</param>
/// <param name="ClrType">What templates get.</param>
/// <param name="Convert">The CLR value of a moment.</param>
internal sealed record MomentKind(
    Func<Moment, Moment> Keep, Func<DateTimeOffset, string> Write, Type ClrType, Func<DateTimeOffset, object> Convert)
{
    public static readonly MomentKind DateOnly = new(
        moment => new(AtZero(moment.Date.Date), null),
        date => Format(date, "yyyy-MM-dd"),
        typeof(DateOnly?),
        date => System.DateOnly.FromDateTime(date.DateTime));

    public static readonly MomentKind TimeOnly = new(
        moment => new(AtZero(System.DateOnly.MinValue.ToDateTime(System.TimeOnly.FromDateTime(moment.Date.DateTime))), null),
        date => Format(date, "HH:mm:ss"),
        typeof(TimeOnly?),
        date => System.TimeOnly.FromDateTime(date.DateTime));

    public static readonly MomentKind Unspecified = new(
        moment => new(AtZero(moment.Date.DateTime), null),
        date => Format(date, "yyyy-MM-dd'T'HH:mm:ss"),
        typeof(DateTime?),
        date => DateTime.SpecifyKind(date.DateTime, DateTimeKind.Unspecified));

    public static readonly MomentKind WithTimeZone = new(
        moment => moment,
        date => Format(date, "yyyy-MM-dd'T'HH:mm:sszzz"),
        typeof(DateTimeOffset?),
        date => date);

    private static DateTimeOffset AtZero(DateTime local) =>
        new(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeSpan.Zero);

    private static string Format(DateTimeOffset date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}

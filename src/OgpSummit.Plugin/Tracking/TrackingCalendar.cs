using Microsoft.Extensions.Options;

namespace OgpSummit.Plugin.Tracking;

/// <summary>What day it is for deadlines: the day in <see cref="TrackingOptions.TimeZone"/>, summer time included.</summary>
public sealed class TrackingCalendar(TimeProvider time, IOptionsMonitor<TrackingOptions> options)
{
    public DateOnly Today => options.CurrentValue.Today ?? DayOf(time.GetUtcNow());

    /// <param name="moment">UTC, as Umbraco stores it.</param>
    public DateOnly DayOf(DateTime moment) => DayOf(new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)));

    private DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(options.CurrentValue.TimeZone)).DateTime);
}

using System.Globalization;
using Microsoft.Extensions.Options;
using OgpSummit.Plugin.Tracking;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Tests.Unit.Tracking;

public sealed class DeadlineTests
{
    private static readonly TrackingOptions Options = new();

    [Theory]
    [InlineData("2016-06-30", null, "2016-06-30", DeadlineState.DueSoon)]
    [InlineData("2016-06-30", null, "2016-07-01", DeadlineState.Overdue)]
    [InlineData("2016-06-30", null, "2016-05-31", DeadlineState.DueSoon)]
    [InlineData("2016-06-30", null, "2016-05-30", DeadlineState.Later)]
    [InlineData("2016-02-29", null, "2016-03-01", DeadlineState.Overdue)]
    [InlineData("2016-03-30", null, "2016-02-29", DeadlineState.DueSoon)]
    [InlineData("2016-03-31", null, "2016-02-29", DeadlineState.Later)]
    [InlineData(null, null, "2016-06-30", DeadlineState.Undated)]
    [InlineData("2016-06-30", "2016-07-01", "2016-07-01", DeadlineState.Done)]
    [InlineData("2016-06-30", "2016-07-02", "2016-07-01", DeadlineState.Overdue)]
    [InlineData(null, "2016-06-01", "2016-06-30", DeadlineState.Done)]
    public void A_milestone_stands_where_its_days_say(string? due, string? done, string today, DeadlineState expected) =>
        Assert.Equal(expected, MilestoneDeadline.State(Day(due), Day(done), Day(today)!.Value, Options.DueSoonDays));

    [Theory]
    // The 183rd day after a report still counts; of 2016 it has one more because of 29 February.
    [InlineData("2016-01-01", null, null, "2016-06-01", DutyState.Met, "2016-07-02", false)]
    [InlineData("2016-01-01", null, null, "2016-06-02", DutyState.DueSoon, "2016-07-02", false)]
    [InlineData("2016-01-01", null, null, "2016-07-02", DutyState.DueSoon, "2016-07-02", false)]
    [InlineData("2016-01-01", null, null, "2016-07-03", DutyState.Missed, "2016-07-02", false)]
    [InlineData("2015-01-01", null, null, "2015-07-03", DutyState.DueSoon, "2015-07-03", false)]
    [InlineData("2015-01-01", null, null, "2015-07-04", DutyState.Missed, "2015-07-03", false)]
    // Nobody reported yet: the first report is due half a year after the start.
    [InlineData(null, "2015-07-01", "2017-07-01", "2015-08-01", DutyState.Met, "2015-12-31", false)]
    [InlineData(null, "2015-07-01", "2017-07-01", "2016-01-01", DutyState.Missed, "2015-12-31", false)]
    [InlineData(null, null, null, "2016-01-01", DutyState.Missed, null, false)]
    // A report about the time before does not count against the start.
    [InlineData("2015-06-01", "2015-07-01", "2017-07-01", "2015-12-31", DutyState.DueSoon, "2015-12-31", false)]
    // The plan ends before the next report would be due.
    [InlineData("2017-03-01", "2015-07-01", "2017-07-01", "2017-06-30", DutyState.Met, null, false)]
    [InlineData("2017-03-01", "2015-07-01", "2017-07-01", "2026-11-23", DutyState.Met, null, true)]
    [InlineData("2016-03-01", "2015-07-01", "2017-07-01", "2026-11-23", DutyState.Missed, "2016-08-31", true)]
    public void A_commitment_is_reported_on_twice_a_year(
        string? report, string? from, string? end, string today, DutyState expected, string? by, bool ended)
    {
        var duty = ReportingDuty.Of(Day(report), Day(from), Day(end), Day(today)!.Value, Options);

        Assert.Equal(new ReportingDuty(expected, Day(by), ended), duty);
    }

    [Theory]
    [InlineData("2016-06-30T21:59:59Z", "2016-06-30")] // summer: Paris is two hours ahead
    [InlineData("2016-06-30T22:00:00Z", "2016-07-01")]
    [InlineData("2016-12-31T22:59:59Z", "2016-12-31")] // winter: one hour
    [InlineData("2016-12-31T23:00:00Z", "2017-01-01")]
    [InlineData("2016-03-26T23:30:00Z", "2016-03-27")] // the night in which summer time begins
    [InlineData("2016-10-29T22:30:00Z", "2016-10-30")] // and the one in which it ends
    public void The_day_changes_at_midnight_in_Paris(string moment, string expected)
    {
        var calendar = new TrackingCalendar(new Clock(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)), new Fixed(Options));

        Assert.Equal(Day(expected), calendar.Today);
    }

    [Fact]
    public void A_demonstration_chooses_its_day()
    {
        var calendar = new TrackingCalendar(TimeProvider.System, new Fixed(new TrackingOptions { Today = new DateOnly(2016, 12, 7) }));

        Assert.Equal(new DateOnly(2016, 12, 7), calendar.Today);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Fixed(TrackingOptions options) : IOptionsMonitor<TrackingOptions>
    {
        public TrackingOptions CurrentValue => options;

        public TrackingOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<TrackingOptions, string?> listener) => null;
    }
}

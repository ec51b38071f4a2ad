using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;
using OgpSummit.Plugin.Tracking.BackOffice.Access;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;
using OgpSummit.Plugin.Tracking.Boards;
using OgpSummit.Plugin.Tracking.Deadlines;

namespace OgpSummit.Tests.Unit.Tracking.BackOffice;

public sealed class OverviewWriterTests
{
    [Fact]
    public void Only_what_may_be_read_is_told_and_counted()
    {
        var (seen, hidden) = (Some.Commitment(1, ("2016-01-01", Completion.Limited)), Some.Commitment(2, ("2016-01-01", Completion.Complete)));

        var overview = Write("2016-06-01", [seen, hidden], Rights.Read, seen);

        Assert.Equal(seen.Key, Assert.Single(overview.Commitments).Key);
        Assert.Equal((1, 0, 0), (overview.Summary.Limited, overview.Summary.Complete, overview.Summary.NoReport));
        Assert.False(overview.Commitments[0].MayReport);
    }

    [Fact]
    public void The_curve_tells_what_stood_at_the_end_of_each_month_up_to_today()
    {
        var commitment = Some.Commitment(1, ("2015-08-31", Completion.Limited), ("2015-09-01", Completion.Complete));

        var curve = Write("2015-10-10", [commitment], Rights.Read, commitment).BurnUp;

        Assert.Equal(["2015-07-31", "2015-08-31", "2015-09-30", "2015-10-10"], curve.Select(point => $"{point.On:yyyy-MM-dd}"));
        Assert.Equal([1, 0, 0, 0], curve.Select(point => point.Counts.NoReport));
        Assert.Equal([0, 1, 0, 0], curve.Select(point => point.Counts.Limited));
        Assert.Equal([0, 0, 1, 1], curve.Select(point => point.Counts.Complete));
    }

    [Fact]
    public void The_curve_ends_with_the_plan()
    {
        var commitment = Some.Commitment(1);

        Assert.Equal(new DateOnly(2017, 6, 30), Write("2019-01-01", [commitment], Rights.Read, commitment).BurnUp[^1].On);
    }

    [Theory]
    [InlineData("2015-12-31", "2016-01-01", "2015-2 2016-1")]
    [InlineData("2016-02-29", "2016-06-30", "2016-1")]
    [InlineData("2016-06-30", "2016-07-01", "2016-1 2016-2")]
    [InlineData("2016-07-01", "2016-07-01", "2016-2")]
    [InlineData("2016-07-01", "2016-06-30", "")]
    public void Half_years_are_counted_from_day_to_day(string from, string to, string halves)
    {
        var counted = HalfYears.Between(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")).ToArray();

        Assert.Equal(halves, string.Join(' ', counted.Select(half => $"{half.Year}-{half.Half}")));
        Assert.All(counted, half => Assert.Equal(half.Next.From, half.To.AddDays(1)));
    }

    [Fact]
    public void Columns_are_not_without_end() =>
        Assert.Equal(40, HalfYears.Between(new DateOnly(1900, 1, 1), new DateOnly(2100, 1, 1)).Count());

    [Theory]
    [InlineData("2016-03-01", false, DeadlineState.DueSoon)]
    [InlineData("2016-03-02", true, DeadlineState.Overdue)]
    public void A_commitment_is_overdue_from_the_day_after_a_milestone(string today, bool isOverdue, DeadlineState state)
    {
        var milestone = new BoardMilestone(Guid.NewGuid(), new Translated { Fr = "Jalon", En = null }, new DateOnly(2016, 3, 1), null);
        var commitment = Some.Commitment(1) with { Milestones = [milestone] };

        var told = Write(today, [commitment], Rights.Read, commitment).Commitments[0];

        Assert.Equal((isOverdue, state), (told.IsOverdue, told.Milestones[0].State));
    }

    private static OverviewAnswer Write(string today, BoardCommitment[] commitments, Rights rights, params BoardCommitment[] open) => new OverviewWriter(
        Some.Board(commitments),
        new CommitmentAccess(open.ToDictionary(commitment => commitment.Key, _ => rights), WritesFrench: true, WritesEnglish: true),
        DateOnly.ParseExact(today, "yyyy-MM-dd"),
        new TrackingOptions(),
        new WrittenCommitments()).Write();
}

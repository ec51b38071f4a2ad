using System.Globalization;
using OgpSummit.Web.PublicSite;

namespace OgpSummit.Tests.Unit.Site;

public sealed class HemicycleTests
{
    [Fact]
    public void Every_seat_is_inside_the_picture_and_beside_the_others()
    {
        var seats = Hemicycle.Of([(1, 9), (2, 5), (3, 4), (4, 5), (5, 3)]).SelectMany(bench => bench.Seats).Select(Centre).ToList();

        Assert.Equal(26, seats.Count);
        Assert.All(seats, seat => Assert.InRange(seat.X, Hemicycle.SeatRadius, Hemicycle.Width - Hemicycle.SeatRadius));
        Assert.All(seats, seat => Assert.InRange(seat.Y, Hemicycle.SeatRadius, Hemicycle.Height - Hemicycle.SeatRadius));
        Assert.All(seats, seat => Assert.DoesNotContain(
            seats, other => other != seat && double.Hypot(other.X - seat.X, other.Y - seat.Y) < 2 * Hemicycle.SeatRadius));
    }

    [Fact]
    public void The_longest_row_is_outermost() =>
        Assert.Equal([2, 1, 3], Hemicycle.Of([(1, 3), (2, 9), (3, 1)]).Select(bench => bench.Row));

    private static (double X, double Y) Centre(Seat seat) =>
        (double.Parse(seat.X, CultureInfo.InvariantCulture), double.Parse(seat.Y, CultureInfo.InvariantCulture));
}

using System.Globalization;

namespace OgpSummit.Web.PublicSite;

/// <summary>Places seats on half circles around one point, the first row outermost.</summary>
public static class Hemicycle
{
    public const int Width = 640;
    public const int Height = 330;
    public const int Radius = 19;

    private const double CentreX = Width / 2.0;
    private const double CentreY = Height - Radius - 6.0;
    private const double Outermost = CentreX - Radius - 4;
    private const double Gap = 56;

    /// <param name="rows">A name and a number of seats for each row.</param>
    public static IReadOnlyList<Seat> Of(IEnumerable<(int Row, int Seats)> rows) =>
        [.. rows.SelectMany((row, index) => Row(row.Row, row.Seats, Outermost - (index * Gap)))];

    private static IEnumerable<Seat> Row(int row, int seats, double radius) =>
        Enumerable.Range(0, seats).Select(seat =>
        {
            var angle = Math.PI * (seats == 1 ? 0.5 : (double)seat / (seats - 1));
            return new Seat(row, Coordinate(CentreX - (radius * Math.Cos(angle))), Coordinate(CentreY - (radius * Math.Sin(angle))));
        });

    private static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <param name="Row">The row's name.</param>
/// <param name="X">As SVG writes it.</param>
/// <param name="Y">As SVG writes it.</param>
public sealed record Seat(int Row, string X, string Y);

using System.Globalization;
using OgpSummit.Plugin.ContentModel;

namespace OgpSummit.Web.PublicSite;

/// <summary>An assembly seen from above: seats on half circles around one point, the longest row outermost.</summary>
public static class Hemicycle
{
    public const int Width = 640;
    public const int Height = 348;
    public const int SeatRadius = 22;

    private const double CentreX = Width / 2.0;
    private const double CentreY = Height - SeatRadius - 4.0;
    private const double Outermost = CentreX - SeatRadius - 2;
    private const double Gap = 57;

    /// <param name="rows">A name and a number of seats for each row.</param>
    public static IReadOnlyList<Bench> Of(IEnumerable<(int Row, int Seats)> rows) =>
        [.. rows.OrderByDescending(row => row.Seats).Select((row, index) => Bend(row.Row, row.Seats, Outermost - (index * Gap)))];

    /// <summary>How much of the ring around a seat is closed; null for none of it.</summary>
    public static int? Thirds(Completion? completion) => completion switch
    {
        Completion.Limited => 1,
        Completion.Substantial => 2,
        _ => null,
    };

    private static Bench Bend(int row, int seats, double radius)
    {
        var arc = $"M{Text(CentreX - radius)} {Text(CentreY)}a{Text(radius)} {Text(radius)} 0 0 1 {Text(2 * radius)} 0";
        return new Bench(row, arc, [.. Enumerable.Range(0, seats).Select(seat => Place(seat, seats, radius))]);
    }

    private static Seat Place(int seat, int seats, double radius)
    {
        var angle = Math.PI * (seats == 1 ? 0.5 : (double)seat / (seats - 1));
        return new Seat(Text(CentreX - (radius * Math.Cos(angle))), Text(CentreY - (radius * Math.Sin(angle))));
    }

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <param name="Row">The row's name.</param>
/// <param name="Arc">Its half circle, as an SVG path.</param>
/// <param name="Seats">From left to right.</param>
public sealed record Bench(int Row, string Arc, IReadOnlyList<Seat> Seats);

/// <summary>Centre of a seat, as SVG writes it.</summary>
public sealed record Seat(string X, string Y);

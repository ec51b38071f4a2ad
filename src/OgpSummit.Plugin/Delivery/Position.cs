using System.Globalization;

namespace OgpSummit.Plugin.Delivery;

/// <summary>
/// The place of an item in its list, from its own values only: it stays the same when others are added or removed.
/// </summary>
/// <param name="First">Ordered by this, ascending.</param>
/// <param name="Second">Then by this.</param>
/// <param name="Key">Then by this, so that no two are equal.</param>
internal readonly record struct Position(long First, long Second, Guid Key) : IComparable<Position>
{
    private const char Separator = '.';

    public int CompareTo(Position other) => (First, Second, Key).CompareTo((other.First, other.Second, other.Key));

    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}{Separator}{Second}{Separator}{Key:N}");

    public static Position? Parse(string text) =>
        text.Split(Separator) is [var first, var second, var key]
        && long.TryParse(first, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var one)
        && long.TryParse(second, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var two)
        && Guid.TryParseExact(key, "N", out var three)
            ? new Position(one, two, three)
            : null;
}

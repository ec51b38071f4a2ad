using OgpSummit.Plugin.Delivery;

namespace OgpSummit.Tests.Unit.Delivery;

public sealed class CursorTests
{
    private static readonly Position Some = new(12, -638_000_000_000_000_000, Guid.NewGuid());

    [Fact]
    public void A_cursor_leads_back_to_its_position() => Assert.Equal(Some, Cursor.Read("news", Cursor.After("news", Some)));

    [Fact]
    public void A_cursor_of_another_list_is_none() => Assert.Null(Cursor.Read("axes", Cursor.After("news", Some)));

    [Theory]
    [InlineData("a")]
    [InlineData("12")]
    [InlineData("%%%")]
    [InlineData("bmV3czo")]
    [InlineData("bmV3czoxLjIuMw")]
    [InlineData("é")]
    [InlineData("\0")]
    public void Anything_else_is_none(string text) => Assert.Null(Cursor.Read("news", text));

    [Fact]
    public void The_longest_cursor_passes_for_one() => Assert.InRange(
        Cursor.After("committee-members", new Position(long.MinValue, long.MinValue, Guid.NewGuid())).Length, 1, Cursor.Longest);

    [Fact]
    public void Positions_are_ordered_by_their_parts_and_never_equal_for_two_items()
    {
        var low = Guid.Parse("00000000-0000-0000-0000-000000000001");
        var high = Guid.Parse("00000000-0000-0000-0000-000000000002");

        Position[] ordered = [new(1, 5, high), new(2, 1, low), new(2, 1, high), new(2, 2, low)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.True(ordered[1] < ordered[2]);
        Assert.False(ordered[1] > ordered[2]);
    }
}

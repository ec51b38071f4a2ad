using OgpSummit.Web.PublicSite;

namespace OgpSummit.Tests.Unit.Site;

public sealed class NeighboursTests
{
    private static readonly string[] _items = ["un", "deux", "trois"];

    [Fact]
    public void The_middle_has_two_neighbours() => Assert.Equal(new Neighbours<string>("un", "trois"), Neighbours.Of(_items, _items[1]));

    [Fact]
    public void The_ends_have_one()
    {
        Assert.Equal(new Neighbours<string>(null, "deux"), Neighbours.Of(_items, _items[0]));
        Assert.Equal(new Neighbours<string>("deux", null), Neighbours.Of(_items, _items[2]));
    }

    [Fact]
    public void A_stranger_has_none() => Assert.Equal(new Neighbours<string>(null, null), Neighbours.Of(_items, "quatre"));
}

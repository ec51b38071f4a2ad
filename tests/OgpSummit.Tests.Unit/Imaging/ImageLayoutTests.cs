using System.Drawing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OgpSummit.Runtime.Imaging;

namespace OgpSummit.Tests.Unit.Imaging;

/// <summary>A picture of 4000 by 3000 pixels.</summary>
public sealed class ImageLayoutTests
{
    [Theory]
    [InlineData("width=800", 800, 600)]
    [InlineData("height=600", 800, 600)]
    [InlineData("width=1000&height=1000", 1000, 1000)]
    [InlineData("width=1000&height=1000&rmode=stretch", 1000, 1000)]
    [InlineData("width=1000&height=1000&rmode=pad", 1000, 1000)]
    [InlineData("width=1000&height=1000&rmode=max", 1000, 750)]
    [InlineData("width=1000&height=600&rmode=min", 1000, 750)]
    [InlineData("width=9000&height=9000&rmode=min", 4000, 3000)]
    [InlineData("width=1200&height=400&cc=0.1,0.1,0.1,0.2", 1200, 400)]
    [InlineData("cc=0.25,0.25,0.25,0.25", 2000, 1500)]
    [InlineData("width=100000", 5000, 3750)]
    [InlineData("width=100000&height=100000", 5000, 5000)]
    [InlineData("width=100000&height=100000&rmode=boxpad", 5000, 5000)]
    [InlineData("format=webp", 4000, 3000)]
    public void A_picture_gets_the_size_that_is_asked_for(string query, int width, int height)
    {
        var layout = Layout(query);

        Assert.Equal(new Size(width, height), layout.Canvas);
    }

    [Theory]
    [InlineData("width=1000&height=1000", 166)]
    [InlineData("width=1000&height=1000&rxy=0,0", 0)]
    [InlineData("width=1000&height=1000&rxy=0.3,0.5", 0)]
    [InlineData("width=1000&height=1000&rxy=0.5,0.5", 166)]
    [InlineData("width=1000&height=1000&rxy=0.6,0.5", 300)]
    [InlineData("width=1000&height=1000&rxy=1,1", 333)]
    [InlineData("width=1000&height=1000&ranchor=left", 0)]
    [InlineData("width=1000&height=1000&ranchor=bottomright", 333)]
    public void What_does_not_fit_is_cut_around_the_point_in_view(string query, int left)
    {
        var layout = Layout(query);

        Assert.Equal(new Size(1333, 1000), layout.Scaled);
        Assert.Equal(new Rectangle(left, 0, 1000, 1000), layout.Window);
    }

    [Fact]
    public void A_crop_is_cut_from_the_whole_picture()
    {
        var layout = Layout("cc=0.5,0,0,0.5&width=500&height=375");

        Assert.Equal(new Size(1000, 750), layout.Scaled);
        Assert.Equal(new Rectangle(500, 0, 500, 375), layout.Window);
    }

    [Fact]
    public void A_padded_picture_lies_in_the_middle()
    {
        var layout = Layout("width=1000&height=1000&rmode=pad");

        Assert.Equal(new Size(1000, 750), layout.Window.Size);
        Assert.Equal(new Point(0, 125), layout.Position);
    }

    [Fact]
    public void A_side_that_was_not_asked_for_stays_within_the_limit()
    {
        var layout = ImageLayout.Of(new Size(10, 20_000), Read("width=1000"), new Size(5000, 5000));

        Assert.Equal(new Size(2, 5000), layout.Canvas);
    }

    [Theory]
    [InlineData("width=0")]
    [InlineData("width=-5")]
    [InlineData("width=ten")]
    [InlineData("width=5&width=6")]
    [InlineData("quality=101")]
    [InlineData("rmode=sideways")]
    [InlineData("rmode=1")]
    [InlineData("format=exe")]
    [InlineData("rxy=0.5")]
    [InlineData("rxy=NaN,0")]
    [InlineData("cc=0.5,0,0.5,0")]
    [InlineData("bgcolor=notacolour")]
    public void What_cannot_be_understood_is_refused(string query) => Assert.Null(TryRead(query));

    [Fact]
    public void The_order_of_the_query_does_not_matter() => Assert.Equal(
        ImageCommands.Canonical(QueryHelpers.ParseQuery("width=10&height=20&v=1")),
        ImageCommands.Canonical(QueryHelpers.ParseQuery("HEIGHT=20&width=10&hmac=abc")));

    private static ImageLayout Layout(string query) => ImageLayout.Of(new Size(4000, 3000), Read(query), new Size(5000, 5000));

    private static ImageCommands Read(string query) => TryRead(query) ?? throw new ArgumentException(query);

    private static ImageCommands? TryRead(string query) => ImageCommands.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}

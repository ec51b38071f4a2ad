using System.Globalization;
using OgpSummit.Plugin.ContentModel;
using OgpSummit.Plugin.Tracking;
using OgpSummit.Plugin.Tracking.BackOffice.HalfYearReports;
using OgpSummit.Plugin.Tracking.BackOffice.Overview;

namespace OgpSummit.Tests.Unit.Tracking.BackOffice;

public sealed class HalfYearPageTests
{
    private readonly HalfYearPage _page = new(
        new HalfYearReport { Period = new HalfYear(2016, 1), AsOf = new DateOnly(2016, 2, 29), Axes = [], Moved = [], Late = [], Unreported = [] },
        "fr",
        new Uri("https://example.org"));

    [Fact]
    public void A_bar_is_filled_from_end_to_end_and_its_text_says_the_same()
    {
        var counts = CompletionCounts.Of([Completion.Complete, Completion.Limited, Completion.Limited, null]);

        var pieces = _page.Bar(counts).ToArray();

        Assert.Equal([1, 2, 1], pieces.Select(piece => piece.Count));
        Assert.Equal(["complete", "limited", "noReport"], pieces.Select(piece => piece.Fill));
        Assert.Equal(HalfYearPage.BarWidth, pieces.Sum(piece => double.Parse(piece.Width, CultureInfo.InvariantCulture)), 1);
        Assert.Equal("Complet 1, Limité 2, Sans rapport 1", _page.Told(counts));
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("https://user@example.org", null)]
    [InlineData(null, null)]
    [InlineData("/media/a.pdf", "https://example.org/media/a.pdf")]
    [InlineData("https://autre.org/a", "https://autre.org/a")]
    public void Only_an_address_of_the_web_is_a_link(string? url, string? address) => Assert.Equal(address, _page.Address(url));

    [Fact]
    public void The_day_is_written_as_the_language_writes_it()
    {
        Assert.Equal("29 février 2016", _page.Day(new DateOnly(2016, 2, 29)));
        Assert.Equal("February 29, 2016", (_page with { Language = "en" }).Day(new DateOnly(2016, 2, 29)));
    }
}

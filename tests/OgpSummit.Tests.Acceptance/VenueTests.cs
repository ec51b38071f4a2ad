using System.Text.RegularExpressions;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance;

public sealed partial class VenueTests(Site site)
{
    private readonly PageKinds _pages = new(site.Http);

    [Fact]
    public async Task Each_of_the_three_venues_has_an_address()
    {
        var venues = (await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Venues, "fr"))).QuerySelectorAll(".venue-card");

        Assert.Equal(3, venues.Length);
        Assert.All(venues, venue => Assert.Matches(PostalCode(), venue.QuerySelector("address")!.TextContent));
    }

    [Fact]
    public async Task A_venue_with_a_position_can_be_found_on_a_map()
    {
        var page = await _pages.ReadAsync(await _pages.PathAsync(PageKinds.Venue, "fr"));
        var map = page.QuerySelector("a[href^='https://www.openstreetmap.org/']")?.GetAttribute("href");
        Assert.SkipWhen(map is null, "This venue has no position.");

        Assert.Matches(MapOfParis(), map);
        Assert.StartsWith("geo:48.", page.QuerySelector("a[href^='geo:']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [GeneratedRegex("75[0-9]{3}\\s+Paris")]
    private static partial Regex PostalCode();

    [GeneratedRegex("mlat=48\\.8[0-9]+&mlon=2\\.[0-9]+#map=17/48\\.8")]
    private static partial Regex MapOfParis();
}

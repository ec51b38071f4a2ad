using OgpSummit.Tests.Acceptance.BackOffice.Crawling;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>No screen that somebody can reach, and no button there, ends in an error.</summary>
[Collection(OnBackOffice.Name)]
public sealed class CrawlTests(Crawls crawls) : IClassFixture<Crawls>
{
    [Theory]
    [MemberData(nameof(Crawls.Roles), MemberType = typeof(Crawls))]
    public async Task Nobody_meets_an_error(Role role)
    {
        var crawl = await crawls.OfAsync(role);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(Environment.NewLine, crawl.Log));

        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults.Distinct()));
        Assert.All(Crawls.SectionsOf(role), section => Assert.Contains(crawl.Places, place => IsWorkspaceOf(section, place)));
        Assert.Contains(crawl.Places, place => place.EndsWith("/view/info", StringComparison.Ordinal));
        Assert.Contains(crawl.Places, place => place.EndsWith("/dashboard/suivi", StringComparison.Ordinal));
        Assert.Contains(crawl.Presses, press => press.Contains("umb-entity-action", StringComparison.Ordinal));
    }

    private static bool IsWorkspaceOf(string section, string place) =>
        place.StartsWith($"/umbraco/section/{section}/workspace/", StringComparison.Ordinal);
}

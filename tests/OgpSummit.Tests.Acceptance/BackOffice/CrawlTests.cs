using OgpSummit.Tests.Acceptance.BackOffice.Crawling;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>
/// No screen that somebody can reach, and no button there, ends in an error. Documents are the editor's; an administrator's lead
/// on into the dialogs of their types, which are not crawled.
/// </summary>
[Collection(OnBackOffice.Name)]
public sealed class CrawlTests(BackOfficeSite site, Browser browser)
{
    [Theory]
    [InlineData(Role.Administrator, "media", "translation", "user-management", "settings")]
    [InlineData(Role.Editor, "media", "translation")]
    [InlineData(Role.Contributor, "media")]
    [InlineData(Role.Translator, "translation")]
    public async Task Nobody_meets_an_error(Role role, params string[] sections)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, role);
        var crawl = new Crawl(editor, await Screen.OfAsync(editor));
        foreach (var document in role == Role.Administrator ? [] : await DocumentTree.OneOfEachTypeAsync(editor))
        {
            await crawl.WorkspaceAsync($"/umbraco/section/content/workspace/document/edit/{document}");
        }

        foreach (var section in sections.Prepend("content"))
        {
            await crawl.SectionAsync($"/umbraco/section/{section}");
        }

        await crawl.PressAsync("umb-backoffice-header-apps");

        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults.Distinct()));
        Assert.All(sections, section => Assert.Contains(crawl.Places, place => IsWorkspaceOf(section, place)));
        Assert.Contains(crawl.Places, place => place.EndsWith("/view/info", StringComparison.Ordinal));
        Assert.Contains(crawl.Places, place => place.EndsWith("/dashboard/suivi", StringComparison.Ordinal));
        Assert.Contains(crawl.Presses, press => press.Contains("umb-entity-action", StringComparison.Ordinal));
    }

    private static bool IsWorkspaceOf(string section, string place) =>
        place.StartsWith($"/umbraco/section/{section}/workspace/", StringComparison.Ordinal);
}

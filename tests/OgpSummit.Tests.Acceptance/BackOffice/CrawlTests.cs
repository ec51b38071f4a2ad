using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice;

/// <summary>No screen that somebody can reach ends in an error.</summary>
[Collection(OnBackOffice.Name)]
public sealed class CrawlTests(BackOfficeSite site, Browser browser)
{
    [Fact]
    public async Task An_administrator_meets_no_error_in_any_section()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var crawl = new Crawl(editor);

        await crawl.SectionsAsync();
        await crawl.HeaderAsync();

        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults));
        Assert.Contains("/umbraco/section/content/dashboard/suivi", crawl.Places);
        Assert.Contains("section/user-management", crawl.Places);
    }

    [Theory]
    [InlineData("tree/media/root?skip=0&take=2", "/umbraco/section/media/workspace/media/edit/")]
    [InlineData("tree/document-type/root?skip=0&take=1", "/umbraco/section/settings/workspace/document-type/edit/")]
    [InlineData("tree/data-type/root?skip=0&take=1", "/umbraco/section/settings/workspace/data-type/edit/")]
    [InlineData("tree/dictionary/root?skip=0&take=1", "/umbraco/section/translation/workspace/dictionary/edit/")]
    [InlineData("user-group?skip=0&take=1", "/umbraco/section/user-management/workspace/user-group/edit/")]
    [InlineData("user?skip=0&take=1", "/umbraco/section/user-management/workspace/user/edit/")]
    public async Task No_view_of_other_things_ends_in_an_error(string list, string address)
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync();
        var crawl = new Crawl(editor);

        foreach (var item in (await editor.ReadAsync(list)).GetProperty("items").EnumerateArray())
        {
            await crawl.ViewsAsync(address + item.GetProperty("id").GetString());
        }

        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults));
        Assert.NotEmpty(crawl.Places);
    }
}

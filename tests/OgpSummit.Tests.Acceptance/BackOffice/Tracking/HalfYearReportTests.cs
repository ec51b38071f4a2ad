using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

[Collection(OnTrackerSite.Name)]
public sealed class HalfYearReportTests(TrackerSite site, Browser browser)
{
    [Fact]
    public async Task One_click_gives_a_page_to_print_in_French_and_in_English()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=pictures");
        await editor.Page.Locator("ogp-half-year-report").GetByLabel("Rapport semestriel").SelectOptionAsync("2016-2");

        await SeePageAsync(editor, "En français", "fr", "Suivi des engagements – 2e semestre 2016", "Ce qui a bougé");
        await SeePageAsync(editor, "En anglais", "en", "Commitment tracker – Second half of 2016", "What moved");
        editor.AssertNothingWentWrong();
    }

    private static async Task SeePageAsync(Editor editor, string button, string language, string title, string heading)
    {
        var page = await editor.Page.Context.RunAndWaitForPageAsync(() => editor.PressAsync(button));
        await page.GetByRole(AriaRole.Heading, new() { Name = heading }).WaitForAsync();

        Assert.Equal(title, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(5, await page.Locator("svg[role=img]").CountAsync());
        Assert.NotEqual(0, await page.Locator("article a[href^='https://']").CountAsync());
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True((await page.PdfAsync(new() { Format = "A4" })).Length > 10_000);
        await page.CloseAsync();
    }
}

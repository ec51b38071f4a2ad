using System.Text;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Tracking;

/// <summary>Out to a spreadsheet and back in.</summary>
[Collection(OnTrackerSite.Name)]
public sealed class SpreadsheetTests(TrackerSite site, Browser browser)
{
    private const string Headers = "Engagement;Date;Évaluateur;Avancement;Note en français;Preuves";
    private const string Good = "20;15/02/2017;Gouvernement;Complet;Les classes ont ouvert à la rentrée;https://example.org/classes";

    [Fact]
    public async Task A_file_with_a_faulty_row_creates_nothing_and_once_corrected_creates_its_reports_once()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=spreadsheet");
        var page = editor.Page;
        var import = page.Locator("ogp-spreadsheet");
        var before = await ReportsAsync(editor);

        await ChooseAsync(import, Headers, Good, "4;16/02/2017;Le roi;Limité;Deuxième;pas une adresse");
        await editor.SeeAsync("Évaluateur\u00a0: Écrivez Gouvernement, Société civile ou MEI.");
        await editor.SeeAsync("Preuves\u00a0: Cette preuve n'est pas une adresse du web");
        Assert.Equal("3", await import.Locator("tbody tr").First.GetByRole(AriaRole.Rowheader).InnerTextAsync());
        Assert.Equal(0, await import.GetByRole(AriaRole.Button, new() { NameRegex = new("^Créer") }).CountAsync());
        await editor.AssertAccessibleAsync();
        await editor.PictureAsync("tracker-spreadsheet");

        await ChooseAsync(import, Headers, Good, "4;16/02/2017;Gouvernement;Limité;Deuxième;https://example.org/deux");
        await import.GetByRole(AriaRole.Button, new() { Name = "Créer 2 rapport(s)" }).ClickAsync();
        await editor.SeeAsync("2 rapport(s) publié(s), 0 en attente de publication.");

        await ChooseAsync(import, Headers, Good, "4;16/02/2017;Gouvernement;Limité;Deuxième;https://example.org/deux");
        await editor.SeeAsync("2 déjà présent(s)");
        Assert.Equal(0, await import.GetByRole(AriaRole.Button, new() { NameRegex = new("^Créer") }).CountAsync());
        Assert.Equal(before + 2, await ReportsAsync(editor));
        editor.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("CSV")]
    [InlineData("XLSX")]
    public async Task What_was_downloaded_is_known_again_when_it_comes_back(string format)
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=spreadsheet");
        var import = editor.Page.Locator("ogp-spreadsheet");

        var download = await editor.Page.RunAndWaitForDownloadAsync(() =>
            import.GetByRole(AriaRole.Button, new() { Name = $"Rapports, {format}" }).ClickAsync());

        Assert.Equal($"reports.{format.ToLowerInvariant()}", download.SuggestedFilename);
        await import.Locator("input[type=file]").SetInputFilesAsync(await download.PathAsync());
        await editor.SeeAsync("0 rapport(s) à créer");
        await editor.SeeAsync("0 ligne(s) à corriger");
    }

    [Fact]
    public async Task A_file_that_is_no_spreadsheet_is_refused_with_a_reason()
    {
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Editor, TrackerSite.Dashboard + "?panel=spreadsheet");
        var import = editor.Page.Locator("ogp-spreadsheet");

        await import.Locator("input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "rapports.csv", MimeType = "text/csv", Buffer = [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2, 3] });

        var reason = import.GetByRole(AriaRole.Alert);
        await reason.WaitForAsync();
        Assert.NotEqual("Le suivi n’a pas pu être chargé.", await reason.InnerTextAsync());
        Assert.Equal(0, await import.GetByRole(AriaRole.Button, new() { NameRegex = new("^Créer") }).CountAsync());
    }

    /// <summary>As Excel writes CSV in France: Windows-1252, semicolons.</summary>
    private static Task ChooseAsync(ILocator import, params string[] lines) => import.Locator("input[type=file]").SetInputFilesAsync(
        new FilePayload { Name = "rapports.csv", MimeType = "text/csv", Buffer = Encoding.Latin1.GetBytes(string.Join("\r\n", lines)) });

    private static async Task<int> ReportsAsync(Editor editor) =>
        (await new Tracker(editor).ReadAsync("overview")).GetProperty("commitments").EnumerateArray().Sum(one => one.GetProperty("reports").GetArrayLength());
}

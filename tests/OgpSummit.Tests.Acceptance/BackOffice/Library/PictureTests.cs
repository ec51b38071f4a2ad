using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice.Library;

/// <summary>The life of a picture in the media section.</summary>
[Collection(OnBackOffice.Name)]
public sealed class PictureTests(BackOfficeSite site, Browser browser)
{
    private const string Folder = "/umbraco/section/media/workspace/media/edit/01921149-d4cc-45d0-8d94-04f90a97bf0f";

    [Fact]
    public async Task A_picture_is_dragged_in_given_a_focal_point_trashed_and_restored()
    {
        using var disk = new TemporaryFolder();
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator, Folder);
        var screen = new DocumentScreen(editor);
        await editor.SettleAsync();

        await DragAsync(editor.Page, PutOnDisk(disk, "glissée.png"));
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "glissée.png" }).ClickAsync();
        await FocusAsync(editor);
        var id = editor.Page.Url.Split("/media/edit/")[1][..36];
        var file = (await editor.ReadAsync($"media/{id}")).GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == "umbracoFile");
        var focus = file.GetProperty("value").GetProperty("focalPoint");
        Assert.InRange(focus.GetProperty("left").GetDouble(), 0.14, 0.16);
        Assert.InRange(focus.GetProperty("top").GetDouble(), 0.49, 0.51);

        await screen.ActAsync("Mettre à la corbeille…");
        await screen.Dialog.GetByText("glissée.png").WaitForAsync();
        await screen.ConfirmAsync("Mettre à la corbeille");
        await editor.Page.GetByText("Lecture seule").First.WaitForAsync();
        await screen.ActAsync("Restaurer…");
        await screen.ConfirmAsync("Restaurer");
        await screen.SeeNoticeAsync("Restauré");
        editor.AssertNothingWentWrong();
    }

    private static string PutOnDisk(TemporaryFolder disk, string name)
    {
        var source = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "images"), "*.png")[0];
        File.Copy(source, disk.File(name));
        return disk.File(name);
    }

    /// <summary>As a hand would from the desktop; a script cannot put a file into a drag.</summary>
    private static async Task DragAsync(IPage page, string file)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        foreach (var type in new[] { "dragEnter", "dragOver", "drop" })
        {
            await browser.SendAsync("Input.dispatchDragEvent", new Dictionary<string, object>
            {
                ["type"] = type,
                ["x"] = 900,
                ["y"] = 500,
                ["data"] = new { items = Array.Empty<object>(), files = new[] { file }, dragOperationsMask = 1 },
            });
        }
    }

    /// <summary>Near the left edge.</summary>
    private static async Task FocusAsync(Editor editor)
    {
        var picture = editor.Page.Locator("umb-image-cropper-focus-setter img");
        await picture.WaitForAsync();
        await editor.SettleAsync();
        var size = (await picture.BoundingBoxAsync())!;
        await picture.ClickAsync(new() { Position = new() { X = size.Width * 0.15f, Y = size.Height / 2 }, Force = true });
        await editor.Page.RunAndWaitForResponseAsync(
            () => editor.PressAsync("Sauvegarder"), answer => answer.Request.Method == "PUT" && answer.Url.Contains("/media/", StringComparison.Ordinal));
        await editor.SettleAsync();
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.BackOffice.Documents;
using OgpSummit.Tests.Acceptance.Browsing;
using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Acceptance.BackOffice.Library;

/// <summary>What an editor changes in a picture that is there.</summary>
[Collection(OnBackOffice.Name)]
public sealed class CropTests(BackOfficeSite site, Browser browser)
{
    private const string Folder = "/umbraco/section/media/workspace/media/edit/01921149-d4cc-45d0-8d94-04f90a97bf0f";
    private const string ImageCropper = "data-type/1df9f033-e6d4-451f-b8d2-e0cbc50a836f";
    private const string InUse = "/umbraco/section/media/workspace/media/edit/a9ab23d1-80ff-5956-9084-a46c9f5bbee9";

    [Fact]
    public async Task A_picture_is_cropped_its_file_replaced_and_what_needs_it_is_named_before_it_goes()
    {
        using var disk = new TemporaryFolder();
        await using var editor = await site.Cast.ArriveAsync(browser, Role.Administrator);
        var screen = new DocumentScreen(editor);
        await SetCropsAsync(editor, new { label = "Bandeau", alias = "bandeau", width = 800, height = 200 });
        try
        {
            var id = await UploadAsync(editor, screen, PutOnDisk(disk, "recadrée.png", 0));
            var first = await CropAsync(editor, screen, id);
            await ReplaceAsync(editor, screen, PutOnDisk(disk, "remplacée.png", 1));
            var second = (await FileAsync(editor, id)).GetProperty("src").GetString()!;
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(first));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(second));
        }
        finally
        {
            await SetCropsAsync(editor);
        }

        await editor.OpenAsync(InUse);
        await editor.SettleAsync();
        await screen.ActAsync("Mettre à la corbeille…");
        await screen.Dialog.GetByText("Les éléments suivants en dépendent").WaitForAsync();
        await screen.Dialog.GetByText("Palais d’Iéna", new() { Exact = true }).WaitForAsync();
        editor.AssertNothingWentWrong();
    }

    private static Task<string> SetCropsAsync(Editor editor, params object[] crops) => editor.SendAsync("PUT", ImageCropper, new
    {
        name = "Image Cropper",
        editorAlias = "Umbraco.ImageCropper",
        editorUiAlias = "Umb.PropertyEditorUi.ImageCropper",
        values = new[] { new { alias = "crops", value = crops } },
    });

    private static async Task<string> UploadAsync(Editor editor, DocumentScreen screen, string file)
    {
        await editor.OpenAsync(Folder);
        await editor.SettleAsync();
        await editor.Page.Locator("input[type=file]").First.SetInputFilesAsync(file);
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = Path.GetFileName(file) }).ClickAsync();
        await Assertions.Expect(screen.Name).ToHaveValueAsync(Path.GetFileName(file), new() { Timeout = 20_000 });
        return editor.Page.Url.Split("/media/edit/")[1][..36];
    }

    /// <summary>Pulls the picture down behind its frame; the crop keeps its name on the screen.</summary>
    /// <returns>The file's address.</returns>
    private static async Task<string> CropAsync(Editor editor, DocumentScreen screen, string id)
    {
        var preview = editor.Page.Locator("umb-image-cropper-preview");
        await preview.GetByText("Bandeau").ClickAsync();
        await editor.Page.Locator("umb-image-cropper img").WaitForAsync();
        await editor.SettleAsync();
        var size = (await editor.Page.Locator("umb-image-cropper").BoundingBoxAsync())!;
        await editor.Page.Mouse.MoveAsync(size.X + size.Width / 2, size.Y + size.Height / 2 - 20);
        await editor.Page.Mouse.DownAsync();
        await editor.Page.Mouse.MoveAsync(size.X + size.Width / 2, size.Y + size.Height / 2 + 30, new() { Steps = 4 });
        await editor.Page.Mouse.UpAsync();
        await screen.Button("Sauvegarder").First.ClickAsync();
        await preview.Filter(new() { HasText = "Défini par l’utilisateur" }).WaitForAsync();
        await SaveAsync(editor, screen);

        await preview.GetByText("Bandeau", new() { Exact = true }).WaitForAsync();
        var file = await FileAsync(editor, id);
        var cut = Assert.Single(file.GetProperty("crops").EnumerateArray()).GetProperty("coordinates");
        Assert.InRange(cut.GetProperty("y1").GetDouble(), 0.01, 0.35);
        Assert.InRange(cut.GetProperty("y2").GetDouble(), 0.4, 0.8);
        return file.GetProperty("src").GetString()!;
    }

    private static async Task ReplaceAsync(Editor editor, DocumentScreen screen, string file)
    {
        await editor.PressAsync("Supprimer le(s) fichier(s)");
        await editor.SeeAsync("Cliquez pour envoyer un fichier");
        await editor.Page.Locator("umb-input-image-cropper input[type=file]").SetInputFilesAsync(file);
        await screen.Button("Supprimer le(s) fichier(s)").WaitForAsync();
        await editor.SettleAsync();
        await SaveAsync(editor, screen);
    }

    private static async Task SaveAsync(Editor editor, DocumentScreen screen)
    {
        await editor.Page.RunAndWaitForResponseAsync(
            () => screen.Button("Sauvegarder").Last.ClickAsync(),
            answer => answer.Request.Method == "PUT" && answer.Url.Contains("/media/", StringComparison.Ordinal) && !answer.Url.Contains("/validate", StringComparison.Ordinal));
        await screen.SeeNoticeAsync("Média sauvegardé");
        await editor.SettleAsync();
    }

    private static async Task<JsonElement> FileAsync(Editor editor, string id) =>
        (await editor.ReadAsync($"media/{id}")).GetProperty("values").EnumerateArray()
            .Single(value => value.GetProperty("alias").GetString() == "umbracoFile").GetProperty("value");

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await site.Http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static string PutOnDisk(TemporaryFolder disk, string name, int picture)
    {
        File.Copy(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "images"), "back-office-*.png").Order().ElementAt(picture), disk.File(name));
        return disk.File(name);
    }
}

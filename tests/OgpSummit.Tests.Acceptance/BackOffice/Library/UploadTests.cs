using Microsoft.Playwright;
using OgpSummit.Tests.Acceptance.Browsing;

namespace OgpSummit.Tests.Acceptance.BackOffice.Library;

/// <summary>Files on their way from somebody's disk to the media section.</summary>
[Collection(OnBackOffice.Name)]
public sealed class UploadTests(BackOfficeSite site, Browser browser)
{
    private const string Folder = "/umbraco/section/media/workspace/media/edit/01921149-d4cc-45d0-8d94-04f90a97bf0f";

    /// <summary>One white pixel.</summary>
    private static readonly byte[] _png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Two_files_at_once_become_two_pictures_that_the_site_serves()
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync(Folder);

        await UploadAsync(editor, File("premiere.png", "image/png", _png), File("seconde.png", "image/png", _png));

        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "premiere.png" }).WaitForAsync();
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "seconde.png" }).ClickAsync();
        // The folder has such a tab too, and leaves late.
        var name = editor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Entrez un nom..." });
        await Assertions.Expect(name).ToHaveValueAsync("seconde.png", new() { Timeout = 20_000 });
        await editor.Page.GetByRole(AriaRole.Tab, new() { Name = "Info", Exact = true }).ClickAsync();
        var address = editor.Page.Locator("a[href*='/media/'][href$='seconde.png']");
        using var picture = await site.Http.GetAsync(new Uri((await address.First.GetAttributeAsync("href"))!, UriKind.RelativeOrAbsolute));
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        editor.AssertNothingWentWrong();
    }

    [Theory]
    [InlineData("dessin.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")]
    [InlineData("page.html", "text/html", "<script>alert(1)</script>")]
    [InlineData("faux.png", "image/png", "<html>no picture</html>")]
    public async Task What_may_do_harm_is_refused_in_words(string name, string type, string text)
    {
        await using var editor = await Editor.ArriveAsync(browser, site);
        await editor.SignInAsync(Folder);

        await UploadAsync(editor, File(name, type, System.Text.Encoding.UTF8.GetBytes(text)));

        await editor.Page.Locator("uui-toast-notification[color=danger], uui-toast-notification[color=warning]").First.WaitForAsync();
        await editor.OpenAsync(Folder);
        await editor.SettleAsync();
        Assert.Equal(0, await editor.Page.GetByRole(AriaRole.Link, new() { Name = name }).CountAsync());
    }

    private static FilePayload File(string name, string type, byte[] content) => new() { Name = name, MimeType = type, Buffer = content };

    private static async Task UploadAsync(Editor editor, params FilePayload[] files)
    {
        await editor.SettleAsync();
        await editor.Page.Locator("input[type=file]").First.SetInputFilesAsync(files);
    }
}

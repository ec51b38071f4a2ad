using System.Net;
using System.Text;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

/// <summary>What a file is, whatever its name says.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class UploadContentTests(BackOfficeSite site, UploadingEditor uploading) : IClassFixture<UploadingEditor>
{
    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "page.png", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "ContentMismatch" },
        { "photo.jpg", SampleFiles.Png, "ContentMismatch" },
        { "plan.pdf", SampleFiles.Png, "ContentMismatch" },
        { "report.docx", Encoding.UTF8.GetBytes("no archive"), "ContentMismatch" },
        { "setup.txt", [(byte)'M', (byte)'Z', 0x90, 0], "ContentMismatch" },
        { "unknown.xyz", Encoding.UTF8.GetBytes("\uFEFF <!DOCTYPE html><html></html>"), "ContentMismatch" },
        { "empty.txt", [], "Empty" },
        { "noextension", SampleFiles.Png, "MissingExtension" },
        { "page.html", Encoding.UTF8.GetBytes("<p>hello</p>"), "FileExtensionNotAllowed" },
        { "PAGE.HTML", Encoding.UTF8.GetBytes("<p>hello</p>"), "FileExtensionNotAllowed" },
        { "script.js", Encoding.UTF8.GetBytes("alert(1)"), "FileExtensionNotAllowed" },
        { "evil.aspx", Encoding.UTF8.GetBytes("x"), "FileExtensionNotAllowed" },
        { "shell.aspx.png", SampleFiles.Png, "FileExtensionNotAllowed" },
        { "photo.png.aspx", SampleFiles.Png, "FileExtensionNotAllowed" },
        { "evil.aspx.", SampleFiles.Png, "MissingExtension" },
        { "../../outside.png", SampleFiles.Png, "InvalidFileName" },
        { "..\\outside.png", SampleFiles.Png, "InvalidFileName" },
        { ".htaccess", SampleFiles.Png, "InvalidFileName" },
        { new string('n', 300) + ".png", SampleFiles.Png, "InvalidFileName" },
        { "script.svg", SampleFiles.Svg("<script>alert(1)</script>"), "UploadBlocked" },
        { "handler.svg", SampleFiles.Svg("<rect onload=\"alert(1)\"/>"), "UploadBlocked" },
        { "link.svg", SampleFiles.Svg("<a xlink:href=\" java&#9;script:alert(1)\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><text>x</text></a>"), "UploadBlocked" },
        { "page.svg", SampleFiles.Svg("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>"), "UploadBlocked" },
        { "animated.svg", SampleFiles.Svg("<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>"), "UploadBlocked" },
        { "notxml.svg", Encoding.UTF8.GetBytes("<svg><rect></svg>"), "UploadBlocked" },
        { "laughs.svg", Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"), "UploadBlocked" },
        { "bomb.zip", SampleFiles.Zip(100_000_000), "UploadBlocked" },
        { "bomb.docx", SampleFiles.Zip(100_000_000), "UploadBlocked" },
        { "broken.zip", [(byte)'P', (byte)'K', 3, 4, 0, 0, 0], "UploadBlocked" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_what_its_name_says_is_refused(string name, byte[] content, string status)
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();
        var before = site.FilesOnDisk();

        using var response = await Uploads.UploadAsync(editor, id, name, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(status, await Uploads.OperationStatusOfAsync(response));
        Assert.Equal(HttpStatusCode.NotFound, await Uploads.StatusOfAsync(editor, id));
        Assert.Equal(before, site.FilesOnDisk());
    }

    public static TheoryData<string, byte[]> Taken => new()
    {
        { "photo.JPG", TestImages.TwoColours(8, 8, ".jpg") },
        { "photo.webp", TestImages.TwoColours(8, 8, ".webp") },
        { "photo.tif", TestImages.TwoColours(8, 8, ".tif") },
        { "plan.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n") },
        { "report.docx", SampleFiles.Zip(1000) },
        { "data.csv", Encoding.UTF8.GetBytes("Nom;État\nFrance;<ok>\n") },
        { "utf16.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("été")).ToArray() },
        { "unknown.xyz", [1, 2, 3, 0, 4] },
        { "drawing.svg", SampleFiles.Svg("<a href=\"https://example.org\"><rect style=\"fill:red\"/></a><image href=\"data:image/png;base64,AAAA\"/>") },
        { "illustrator.svg", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>") },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_editors_have_is_taken(string name, byte[] content)
    {
        var editor = uploading.Session;

        using var response = await Uploads.UploadAsync(editor, Guid.NewGuid(), name, content);

        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }
}

using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;
using OgpSummit.Tests.Integration.ManagementApi.Contract;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

[Collection(OnBackOfficeSite.Name)]
public sealed class TemporaryFileApiTests(BackOfficeSite site, UploadingEditor uploading) : IClassFixture<UploadingEditor>
{
    private static readonly byte[] Png = TestImages.TwoColours(8, 8, ".png");

    [Fact]
    public async Task An_upload_is_kept_until_it_is_used()
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();

        using var created = await UploadAsync(editor, id, "Été à Pleyel.png", Png);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(id.ToString(), created.Headers.GetValues("Umb-Generated-Resource").Single());
        var read = await editor.Client.GetStringAsync($"{EditorSession.Api}/temporary-file/{id}");
        ClientContract.Holds("TemporaryFileResponseModel", read);
        Assert.Equal("Été à Pleyel.png", JsonDocument.Parse(read).RootElement.GetProperty("fileName").GetString());
        Assert.Equal(Png, await ContentAsync(id));

        using var deleted = await editor.Client.DeleteAsync($"{EditorSession.Api}/temporary-file/{id}");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(editor, id));
        Assert.False(Directory.Exists(FolderOf(id)));
    }

    [Fact]
    public async Task The_client_learns_what_it_may_send()
    {
        var editor = uploading.Session;

        var configuration = await editor.Client.GetStringAsync($"{EditorSession.Api}/temporary-file/configuration");

        ClientContract.Holds("TemporaryFileConfigurationResponseModel", configuration);
        var json = JsonDocument.Parse(configuration).RootElement;
        Assert.Equal(50 * 1024, json.GetProperty("maxFileSize").GetInt64());
        Assert.Superset(
            new HashSet<string?> { "aspx", "html", "js" },
            json.GetProperty("disallowedUploadedFilesExtensions").EnumerateArray().Select(value => value.GetString()).ToHashSet());
    }

    [Fact]
    public async Task An_upload_is_its_user_s_alone()
    {
        using var owner = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);
        using var other = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);
        var id = Guid.NewGuid();
        using var created = await UploadAsync(owner, id, "mine.png", Png);

        using var overwritten = await UploadAsync(other, id, "yours.png", TestImages.TwoColours(9, 9, ".png"));
        using var deleted = await other.Client.DeleteAsync($"{EditorSession.Api}/temporary-file/{id}");

        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(other, id));
        Assert.Equal("KeyAlreadyUsed", await OperationStatusOfAsync(overwritten));
        Assert.Equal(HttpStatusCode.NotFound, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusOfAsync(owner, id));
        Assert.Equal(Png, await ContentAsync(id));
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "page.png", Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>"), "ContentMismatch" },
        { "photo.jpg", Png, "ContentMismatch" },
        { "plan.pdf", Png, "ContentMismatch" },
        { "report.docx", Encoding.UTF8.GetBytes("no archive"), "ContentMismatch" },
        { "setup.txt", [(byte)'M', (byte)'Z', 0x90, 0], "ContentMismatch" },
        { "unknown.xyz", Encoding.UTF8.GetBytes("\uFEFF <!DOCTYPE html><html></html>"), "ContentMismatch" },
        { "empty.txt", [], "Empty" },
        { "noextension", Png, "MissingExtension" },
        { "page.html", Encoding.UTF8.GetBytes("<p>hello</p>"), "FileExtensionNotAllowed" },
        { "PAGE.HTML", Encoding.UTF8.GetBytes("<p>hello</p>"), "FileExtensionNotAllowed" },
        { "script.js", Encoding.UTF8.GetBytes("alert(1)"), "FileExtensionNotAllowed" },
        { "evil.aspx", Encoding.UTF8.GetBytes("x"), "FileExtensionNotAllowed" },
        { "shell.aspx.png", Png, "FileExtensionNotAllowed" },
        { "photo.png.aspx", Png, "FileExtensionNotAllowed" },
        { "evil.aspx.", Png, "MissingExtension" },
        { "../../outside.png", Png, "InvalidFileName" },
        { "..\\outside.png", Png, "InvalidFileName" },
        { ".htaccess", Png, "InvalidFileName" },
        { new string('n', 300) + ".png", Png, "InvalidFileName" },
        { "script.svg", Svg("<script>alert(1)</script>"), "UploadBlocked" },
        { "handler.svg", Svg("<rect onload=\"alert(1)\"/>"), "UploadBlocked" },
        { "link.svg", Svg("<a xlink:href=\" java&#9;script:alert(1)\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><text>x</text></a>"), "UploadBlocked" },
        { "page.svg", Svg("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>"), "UploadBlocked" },
        { "animated.svg", Svg("<a><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>"), "UploadBlocked" },
        { "notxml.svg", Encoding.UTF8.GetBytes("<svg><rect></svg>"), "UploadBlocked" },
        { "laughs.svg", Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"), "UploadBlocked" },
        { "bomb.zip", Zip(100_000_000), "UploadBlocked" },
        { "bomb.docx", Zip(100_000_000), "UploadBlocked" },
        { "broken.zip", [(byte)'P', (byte)'K', 3, 4, 0, 0, 0], "UploadBlocked" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_what_its_name_says_is_refused(string name, byte[] content, string status)
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();
        var before = FilesOnDisk();

        using var response = await UploadAsync(editor, id, name, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(status, await OperationStatusOfAsync(response));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOfAsync(editor, id));
        Assert.Equal(before, FilesOnDisk());
    }

    public static TheoryData<string, byte[]> Taken => new()
    {
        { "photo.JPG", TestImages.TwoColours(8, 8, ".jpg") },
        { "photo.webp", TestImages.TwoColours(8, 8, ".webp") },
        { "photo.tif", TestImages.TwoColours(8, 8, ".tif") },
        { "plan.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n") },
        { "report.docx", Zip(1000) },
        { "data.csv", Encoding.UTF8.GetBytes("Nom;État\nFrance;<ok>\n") },
        { "utf16.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("été")).ToArray() },
        { "unknown.xyz", [1, 2, 3, 0, 4] },
        { "drawing.svg", Svg("<a href=\"https://example.org\"><rect style=\"fill:red\"/></a><image href=\"data:image/png;base64,AAAA\"/>") },
        { "illustrator.svg", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>") },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public async Task What_editors_have_is_taken(string name, byte[] content)
    {
        var editor = uploading.Session;

        using var response = await UploadAsync(editor, Guid.NewGuid(), name, content);

        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_same_id_is_taken_once()
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => UploadAsync(editor, id, "one.png", Png)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            Assert.Equal("KeyAlreadyUsed", await OperationStatusOfAsync(refused));
        }

        Assert.Equal(Png, await ContentAsync(id));
    }

    [Fact]
    public async Task Many_files_are_taken_at_once()
    {
        using var editor = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);

        for (var round = 0; round < 4; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => UploadAsync(editor, Guid.NewGuid(), "one.png", Png)));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_of_a_hundred_megabytes_is_not_taken(bool saysItsLength)
    {
        var editor = uploading.Session;
        var before = FilesOnDisk();
        using var content = new StreamContent(new Zeros(100 * 1024 * 1024));
        using var form = Form(Guid.NewGuid(), "large.bin", content);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{EditorSession.Api}/temporary-file") { Content = form };
        request.Headers.TransferEncodingChunked = !saysItsLength;

        try
        {
            using var response = await editor.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The server hung up before everything was sent, as it may.
        }

        Assert.Equal(before, FilesOnDisk());
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", HttpStatusCode.BadRequest)]
    public async Task What_is_no_form_is_refused(string type, HttpStatusCode status)
    {
        var editor = uploading.Session;
        using var content = new StringContent("{}");
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var response = await editor.Client.PostAsync($"{EditorSession.Api}/temporary-file", content);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_form_needs_an_id_and_a_file()
    {
        var editor = uploading.Session;
        using var withoutFile = new MultipartFormDataContent { { new StringContent(Guid.NewGuid().ToString()), "Id" } };
        using var withoutId = new MultipartFormDataContent { { new ByteArrayContent(Png), "File", "photo.png" } };

        using var first = await editor.Client.PostAsync($"{EditorSession.Api}/temporary-file", withoutFile);
        using var second = await editor.Client.PostAsync($"{EditorSession.Api}/temporary-file", withoutId);

        Assert.Equal("MissingFile", await OperationStatusOfAsync(first));
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task A_user_has_room_for_so_many_files()
    {
        using var editor = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);
        for (var number = 0; number < 200; number++)
        {
            using var taken = await UploadAsync(editor, Guid.NewGuid(), "many.png", Png);
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        using var response = await UploadAsync(editor, Guid.NewGuid(), "more.png", Png);

        Assert.Equal("NoRoom", await OperationStatusOfAsync(response));
    }

    private static Task<HttpResponseMessage> UploadAsync(EditorSession session, Guid id, string name, byte[] content) =>
        session.Client.PostAsync($"{EditorSession.Api}/temporary-file", Form(id, name, new ByteArrayContent(content)));

    /// <summary>As browsers send it.</summary>
    private static MultipartFormDataContent Form(Guid id, string name, HttpContent content)
    {
        var quoted = name.Replace("\\", "\\\\", StringComparison.Ordinal);
        var disposition = $"form-data; name=\"File\"; filename=\"{quoted}\"";
        content.Headers.TryAddWithoutValidation("Content-Disposition", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(disposition)));
        return new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, content };
    }

    private static async Task<HttpStatusCode> StatusOfAsync(EditorSession session, Guid id)
    {
        using var response = await session.Client.GetAsync($"{EditorSession.Api}/temporary-file/{id}");
        return response.StatusCode;
    }

    private static async Task<string?> OperationStatusOfAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.NotEqual(string.Empty, json.RootElement.GetProperty("title").GetString());
        return json.RootElement.TryGetProperty("operationStatus", out var status) ? status.GetString() : null;
    }

    private async Task<byte[]> ContentAsync(Guid id)
    {
        await using var stream = (await site.Get<ITemporaryFileService>().GetAsync(id))!.OpenReadStream();
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory);
        return memory.ToArray();
    }

    private string FolderOf(Guid id) => Path.Combine(site.Folder, "umbraco", "Data", "TEMP", "TemporaryFile", id.ToString());

    private int FilesOnDisk() => Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories).Count(file => !file.Contains(".db", StringComparison.Ordinal));

    private static byte[] Svg(string content) =>
        Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{content}</svg>");

    private static byte[] Zip(int length)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[100_000];
            for (var written = 0; written < length; written += zeros.Length)
            {
                entry.Write(zeros, 0, Math.Min(zeros.Length, length - written));
            }
        }

        return memory.ToArray();
    }

    /// <summary>As many bytes as there is never room for.</summary>
    private sealed class Zeros(long length) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => _position; set => _position = value; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, length - _position);
            Array.Clear(buffer, offset, read);
            _position += read;
            return read;
        }

        public override long Seek(long offset, SeekOrigin origin) => _position = offset;

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

/// <summary>Signed in once for all tests of the class.</summary>
public sealed class UploadingEditor(BackOfficeSite site) : IAsyncLifetime
{
    public EditorSession Session { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Session = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        return ValueTask.CompletedTask;
    }
}

using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

/// <summary>How much is taken, and in what form.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class UploadLimitTests(BackOfficeSite site, UploadingEditor uploading) : IClassFixture<UploadingEditor>
{
    [Fact]
    public async Task The_same_id_is_taken_once()
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Uploads.UploadAsync(editor, id, "one.png", SampleFiles.Png)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
        {
            Assert.Equal("KeyAlreadyUsed", await Uploads.OperationStatusOfAsync(refused));
        }

        Assert.Equal(SampleFiles.Png, await site.ContentAsync(id));
    }

    [Fact]
    public async Task Many_files_are_taken_at_once()
    {
        using var editor = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);

        for (var round = 0; round < 4; round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Uploads.UploadAsync(editor, Guid.NewGuid(), "one.png", SampleFiles.Png)));
            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_of_a_hundred_megabytes_is_not_taken(bool saysItsLength)
    {
        var editor = uploading.Session;
        var before = site.FilesOnDisk();
        using var content = new StreamContent(new Zeros(100 * 1024 * 1024));
        using var form = Uploads.Form(Guid.NewGuid(), "large.bin", content);
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

        Assert.Equal(before, site.FilesOnDisk());
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
        using var withoutId = new MultipartFormDataContent { { new ByteArrayContent(SampleFiles.Png), "File", "photo.png" } };

        using var first = await editor.Client.PostAsync($"{EditorSession.Api}/temporary-file", withoutFile);
        using var second = await editor.Client.PostAsync($"{EditorSession.Api}/temporary-file", withoutId);

        Assert.Equal("MissingFile", await Uploads.OperationStatusOfAsync(first));
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
    }

    [Fact]
    public async Task A_user_has_room_for_so_many_files()
    {
        using var editor = await site.GivenEditorAsync(Constants.Security.EditorGroupKey);
        for (var number = 0; number < 200; number++)
        {
            using var taken = await Uploads.UploadAsync(editor, Guid.NewGuid(), "many.png", SampleFiles.Png);
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
        }

        using var response = await Uploads.UploadAsync(editor, Guid.NewGuid(), "more.png", SampleFiles.Png);

        Assert.Equal("NoRoom", await Uploads.OperationStatusOfAsync(response));
    }
}

using System.Net;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;
using OgpSummit.Tests.Integration.ManagementApi.Contract;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.TemporaryFiles;

[Collection(OnBackOfficeSite.Name)]
public sealed class TemporaryFileApiTests(BackOfficeSite site, UploadingEditor uploading) : IClassFixture<UploadingEditor>
{
    [Fact]
    public async Task An_upload_is_kept_until_it_is_used()
    {
        var editor = uploading.Session;
        var id = Guid.NewGuid();

        using var created = await Uploads.UploadAsync(editor, id, "Été à Pleyel.png", SampleFiles.Png);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(id.ToString(), created.Headers.GetValues("Umb-Generated-Resource").Single());
        var read = await editor.Client.GetStringAsync($"{EditorSession.Api}/temporary-file/{id}");
        ClientContract.Holds("TemporaryFileResponseModel", read);
        Assert.Equal("Été à Pleyel.png", JsonDocument.Parse(read).RootElement.GetProperty("fileName").GetString());
        Assert.Equal(SampleFiles.Png, await site.ContentAsync(id));

        using var deleted = await editor.Client.DeleteAsync($"{EditorSession.Api}/temporary-file/{id}");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await Uploads.StatusOfAsync(editor, id));
        Assert.False(Directory.Exists(site.FolderOf(id)));
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
        using var created = await Uploads.UploadAsync(owner, id, "mine.png", SampleFiles.Png);

        using var overwritten = await Uploads.UploadAsync(other, id, "yours.png", TestImages.TwoColours(9, 9, ".png"));
        using var deleted = await other.Client.DeleteAsync($"{EditorSession.Api}/temporary-file/{id}");

        Assert.Equal(HttpStatusCode.NotFound, await Uploads.StatusOfAsync(other, id));
        Assert.Equal("KeyAlreadyUsed", await Uploads.OperationStatusOfAsync(overwritten));
        Assert.Equal(HttpStatusCode.NotFound, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Uploads.StatusOfAsync(owner, id));
        Assert.Equal(SampleFiles.Png, await site.ContentAsync(id));
    }
}

using System.Net;
using System.Net.Http.Headers;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;

namespace OgpSummit.Tests.Integration.ManagementApi.Users;

[Collection(OnBackOfficeSite.Name)]
public sealed class AvatarTests(BackOfficeSite site)
{
    [Fact]
    public async Task A_picture_is_set_replaced_and_taken_away()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var caller = await Caller.AsAsync(site, user);
        var files = site.Get<MediaFileManager>().FileSystem;

        (await caller.PostAsync("user/current/avatar", await UploadAsync(caller))).Expect(HttpStatusCode.OK);
        var first = (await site.ReadAsync(user.Key)).Avatar!;
        Assert.True(files.FileExists(first));
        Assert.Equal(5, (await caller.GetAsync("user/current")).Json.GetProperty("avatarUrls").GetArrayLength());

        (await caller.PostAsync("user/current/avatar", await UploadAsync(caller))).Expect(HttpStatusCode.OK);
        var second = (await site.ReadAsync(user.Key)).Avatar!;
        Assert.NotEqual(first, second);
        Assert.False(files.FileExists(first));
        Assert.True(files.FileExists(second));

        using var administrator = await Caller.AdministratorAsync(site);
        (await administrator.DeleteAsync($"user/avatar/{user.Key}")).Expect(HttpStatusCode.OK);
        Assert.False(files.FileExists(second));
        Assert.Equal(0, (await caller.GetAsync("user/current")).Json.GetProperty("avatarUrls").GetArrayLength());
    }

    [Fact]
    public async Task What_was_never_uploaded_is_no_picture()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var caller = await Caller.AsAsync(site, user);

        (await caller.PostAsync("user/current/avatar", new { file = new { id = Guid.NewGuid() } }))
            .Expect(HttpStatusCode.BadRequest, "AvatarFileNotFound");

        Assert.True(string.IsNullOrEmpty((await site.ReadAsync(user.Key)).Avatar));
    }

    private static async Task<object> UploadAsync(Caller caller)
    {
        var id = Guid.NewGuid();
        using var picture = new ByteArrayContent(TestImages.TwoColours(8, 8, ".png"));
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { new StringContent(id.ToString()), "Id" }, { picture, "File", "image.png" } };
        using var uploaded = await caller.Session.Client.PostAsync($"{EditorSession.Api}/temporary-file", form);
        Assert.Equal(HttpStatusCode.Created, uploaded.StatusCode);
        return new { file = new { id } };
    }
}

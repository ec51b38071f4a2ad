using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;

namespace OgpSummit.Tests.Integration.ManagementApi.Media;

[Collection(OnBackOfficeSite.Name)]
public sealed class MediaTrashTests(Library library) : IClassFixture<Library>
{
    [Fact]
    public async Task Files_in_the_bin_are_for_those_who_see_the_bin()
    {
        var bytes = TestImages.TwoColours(60, 40, ".png");
        var folder = await library.GivenFolderAsync("Trashed", null);
        var id = await library.GivenPictureAsync("Secret", folder, bytes, "secret.png");
        var path = library.PathOf(id);
        var small = await ThumbnailAsync(id);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(library.Visitor, path));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(library.Visitor, small));

        await DoneAsync(HttpMethod.Put, $"media/{folder}/move-to-recycle-bin");

        var hidden = path.Replace("secret.png", "secret.deleted.png", StringComparison.Ordinal);
        foreach (var gone in new[] { path, small, path + "?v=1", hidden, hidden.Replace("deleted", "DELETED", StringComparison.Ordinal) })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(library.Visitor, gone));
        }

        var details = await library.Editor.ReadAsync($"media/{id}");
        Assert.Contains("secret.deleted.png", details.Body, StringComparison.Ordinal);
        Assert.Contains("\"isTrashed\":true", details.Body, StringComparison.Ordinal);
        var thumbnail = await ThumbnailAsync(id);
        using var shown = await library.Editor.GetAsync(thumbnail);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal("no-store, private", shown.Headers.CacheControl!.ToString());
        Assert.Equal(bytes, await library.Editor.GetByteArrayAsync(hidden));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(library.Visitor, thumbnail));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(library.Photographer, hidden));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(library.Writer, hidden));

        await DoneAsync(HttpMethod.Put, $"recycle-bin/media/{folder}/restore", new { target = (object?)null });
        Assert.Equal(bytes, await library.Visitor.GetByteArrayAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(library.Editor, hidden));
    }

    [Fact]
    public async Task What_is_in_the_bin_is_listed_there_and_goes_back_where_it_was()
    {
        var id = await library.GivenPictureAsync("Restored", library.Elsewhere, TestImages.TwoColours(6, 4, ".png"), "restored.png");
        await DoneAsync(HttpMethod.Put, $"media/{id}/move-to-recycle-bin");

        var bin = await library.Editor.ReadAsync("recycle-bin/media/root?skip=0&take=100");
        var parent = await library.Editor.ReadAsync($"recycle-bin/media/{id}/original-parent");
        var edited = await library.Editor.SendAsync(HttpMethod.Put, $"media/{id}", new { values = Array.Empty<object>(), variants = new[] { new { name = "X" } } });
        var moved = await library.Editor.SendAsync(HttpMethod.Put, $"media/{id}/move", new { target = new { id = library.Archives } });
        var again = await library.Editor.SendAsync(HttpMethod.Put, $"media/{id}/move-to-recycle-bin");

        Assert.Contains(id, bin.Ids);
        Assert.Equal(library.Elsewhere, parent.Json["id"]!.GetValue<string>());
        Assert.All([edited, moved, again], answer => Assert.Equal("InTrash", answer.Json["operationStatus"]!.GetValue<string>()));

        await DoneAsync(HttpMethod.Put, $"recycle-bin/media/{id}/restore", new { target = new { id = library.Elsewhere } });
        Assert.Contains(id, (await library.Editor.ReadAsync($"tree/media/children?parentId={library.Elsewhere}")).Ids);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_from_the_disk()
    {
        var (one, two) = (
            await library.GivenPictureAsync("One", library.Elsewhere, TestImages.TwoColours(6, 4, ".png"), "one.png"),
            await library.GivenPictureAsync("Two", library.Elsewhere, TestImages.TwoColours(6, 4, ".png"), "two.png"));
        var paths = new[] { library.PathOf(one), library.PathOf(two) };
        await DoneAsync(HttpMethod.Put, $"media/{one}/move-to-recycle-bin");
        await DoneAsync(HttpMethod.Put, $"media/{two}/move-to-recycle-bin");

        await DoneAsync(HttpMethod.Delete, $"recycle-bin/media/{one}");
        await DoneAsync(HttpMethod.Delete, "recycle-bin/media");

        Assert.Equal(HttpStatusCode.NotFound, (await library.Editor.AskAsync($"media/{two}")).Status);
        Assert.Equal(0, (await library.Editor.ReadAsync("recycle-bin/media/root")).Total);
        Assert.All(paths, path => Assert.False(Directory.Exists(Path.GetDirectoryName(library.OnDisk(path)))));
    }

    private async Task<string> ThumbnailAsync(string id) =>
        (await library.Editor.ReadAsync($"imaging/resize/urls?id={id}&width=20&height=20")).Json[0]!["urlInfos"]![0]!["url"]!.GetValue<string>();

    private async Task DoneAsync(HttpMethod method, string path, object? body = null)
    {
        var answer = await library.Editor.SendAsync(method, path, body);
        Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {(int)answer.Status} {answer.Body}");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }
}

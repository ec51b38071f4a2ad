using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.Imaging;

namespace OgpSummit.Tests.Integration.ManagementApi.Media;

[Collection(OnBackOfficeSite.Name)]
public sealed class MediaWritingTests(Library library) : IClassFixture<Library>
{
    private static readonly byte[] Png = TestImages.TwoColours(60, 40, ".png");

    [Fact]
    public async Task A_picture_is_uploaded_described_and_served()
    {
        var id = Guid.NewGuid();
        var upload = await Library.GivenUploadAsync(library.Editor, Png, "Plan d'action 2016.png");

        var validated = await library.Editor.SendAsync(HttpMethod.Post, "media/validate", Library.New(id, "Plan", library.Elsewhere, Library.ImageType, upload));
        var created = await library.Editor.SendAsync(HttpMethod.Post, "media", Library.New(id, "Plan", library.Elsewhere, Library.ImageType, upload));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Created), (validated.Status, created.Status));
        var values = await ValuesAsync(id.ToString());
        Assert.Equal(("60", "40", "png"), (Text(values, "umbracoWidth"), Text(values, "umbracoHeight"), Text(values, "umbracoExtension")));
        var path = values["umbracoFile"]!["src"]!.GetValue<string>();
        Assert.Matches("^/media/[a-z0-9]{8}/plan-daction-2016\\.png$", path);
        Assert.Equal(Png, await library.Visitor.GetByteArrayAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, (await library.Editor.AskAsync($"temporary-file/{upload}")).Status);
    }

    [Fact]
    public async Task Thumbnails_are_signed_and_served()
    {
        var urls = await library.Editor.ReadAsync($"imaging/resize/urls?id={library.Photo}&width=100&height=100&mode=Max&format=webp");
        var url = urls.Json[0]!["urlInfos"]![0]!["url"]!.GetValue<string>();

        using var response = await library.Visitor.GetAsync(url);

        Assert.Equal("image/webp", response.EnsureSuccessStatusCode().Content.Headers.ContentType!.MediaType);
        using var image = NetVips.Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((100, 75), (image.Width, image.Height));
    }

    [Fact]
    public async Task Name_point_in_view_and_crops_are_saved()
    {
        var id = await library.GivenPictureAsync("Before", library.Elsewhere, Png, "before.png");
        var path = library.PathOf(id);
        var value = new { src = path, focalPoint = new { left = 0.25, top = 0.75 }, crops = Array.Empty<object>() };

        var saved = await SaveAsync(library.Editor, id, "After", value);

        Assert.True(saved.Status == HttpStatusCode.OK, saved.Body);
        var read = await library.Editor.ReadAsync($"media/{id}");
        Assert.Equal("After", read.Json["variants"]![0]!["name"]!.GetValue<string>());
        Assert.Equal(0.75, (await ValuesAsync(id))["umbracoFile"]!["focalPoint"]!["top"]!.GetValue<double>());
        Assert.Equal(path, library.PathOf(id));
    }

    [Fact]
    public async Task A_file_is_replaced()
    {
        var id = await library.GivenPictureAsync("Replaced", library.Elsewhere, Png, "old.png");
        var old = library.PathOf(id);
        var upload = await Library.GivenUploadAsync(library.Editor, TestImages.TwoColours(80, 80, ".jpg"), "new.jpg");

        var saved = await SaveAsync(library.Editor, id, "Replaced", new { temporaryFileId = upload, src = "" });

        Assert.True(saved.Status == HttpStatusCode.OK, saved.Body);
        Assert.EndsWith("/new.jpg", library.PathOf(id), StringComparison.Ordinal);
        Assert.Equal("80", Text(await ValuesAsync(id), "umbracoWidth"));
        Assert.False(File.Exists(library.OnDisk(old)));
    }

    [Fact]
    public async Task A_file_is_replaced_by_another_one_of_its_name()
    {
        var id = await library.GivenPictureAsync("Same", library.Elsewhere, Png, "same.png");
        var other = TestImages.TwoColours(70, 70, ".png");
        var upload = await Library.GivenUploadAsync(library.Editor, other, "same.png");

        await SaveAsync(library.Editor, id, "Same", new { temporaryFileId = upload, src = "" });

        Assert.Equal(other, await library.Visitor.GetByteArrayAsync(library.PathOf(id)));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(library.OnDisk(library.PathOf(id)))!));
    }

    [Fact]
    public async Task A_mandatory_file_cannot_be_taken_away()
    {
        var id = await library.GivenPictureAsync("Kept", library.Elsewhere, Png, "kept.png");

        var validated = await SaveAsync(library.Editor, id, "Kept", null, "/validate");
        var saved = await SaveAsync(library.Editor, id, "Kept", null);

        foreach (var answer in new[] { validated, saved })
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains("umbracoFile", answer.Json["errors"]!.AsObject().Single().Key, StringComparison.Ordinal);
        }

        Assert.True(File.Exists(library.OnDisk(library.PathOf(id))));
    }

    [Fact]
    public async Task Another_item_s_file_cannot_be_named()
    {
        var id = await library.GivenPictureAsync("Mine", library.Elsewhere, Png, "mine.png");
        var mine = library.PathOf(id);

        var saved = await SaveAsync(library.Editor, id, "Mine", new { src = library.PathOf(library.Photo) });

        Assert.True(saved.Status == HttpStatusCode.OK, saved.Body);
        Assert.Equal(mine, library.PathOf(id));
    }

    [Fact]
    public async Task Another_editor_s_upload_cannot_be_used()
    {
        var upload = await Library.GivenUploadAsync(library.Photographer, Png, "hers.png");
        var id = Guid.NewGuid();

        var created = await library.Editor.SendAsync(HttpMethod.Post, "media", Library.New(id, "Stolen", null, Library.ImageType, upload));

        Assert.Equal(HttpStatusCode.BadRequest, created.Status);
        Assert.NotNull(created.Json["errors"]!["$.values[0].value"]);
        Assert.Equal(HttpStatusCode.NotFound, (await library.Editor.AskAsync($"media/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await library.Photographer.AskAsync($"temporary-file/{upload}")).Status);
    }

    [Fact]
    public async Task What_somebody_else_saved_meanwhile_is_not_overwritten()
    {
        var id = await library.GivenPictureAsync("Shared", library.Elsewhere, Png, "shared.png");
        var read = (await library.Editor.ReadAsync($"media/{id}")).Json["variants"]![0]!["updateDate"]!.GetValue<string>();
        var value = new { src = library.PathOf(id) };
        await SaveAsync(library.Administrator, id, "Hers", value, updateDate: read);

        var stale = await SaveAsync(library.Editor, id, "Mine", value, updateDate: read);

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("Hers", (await library.Editor.ReadAsync($"media/{id}")).Json["variants"]![0]!["name"]!.GetValue<string>());

        // Her own changes are no reason to refuse what she writes.
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(library.Administrator, id, "Again", value, updateDate: read)).Status);
    }

    public static TheoryData<string, string, object?, int, string> Faults => new()
    {
        { "POST", "media", Library.New(null, "X", null, Library.Unknown), 404, "ContentTypeNotFound" },
        { "POST", "media", Library.New(null, "X", Library.Unknown, Library.FolderType), 404, "ParentNotFound" },
        { "POST", "media", Library.New(null, "X", "{Photo}", Library.FolderType), 400, "NotAllowed" },
        { "POST", "media", Library.New(Guid.Empty, "X", null, Library.FolderType), 400, "InvalidKey" },
        { "POST", "media", Library.New(null, "", null, Library.FolderType), 400, "" },
        { "POST", "media", Library.New(null, new string('x', 300), null, Library.FolderType), 400, "" },
        { "POST", "media", Library.New(null, "X", null, Library.ImageType), 400, "PropertyValidationError" },
        { "POST", "media", Library.New(null, "X", null, Library.ImageType, Guid.NewGuid()), 400, "PropertyValidationError" },
        { "POST", "media", new { mediaType = new { id = Library.FolderType }, values = Array.Empty<object>(), variants = Array.Empty<object>() }, 400, "" },
        { "POST", "media", new { mediaType = new { id = Library.FolderType }, values = new[] { new { alias = "nope", value = "a" } }, variants = new[] { new { name = "X" } } }, 404, "PropertyTypeNotFound" },
        { "POST", "media", new { mediaType = new { id = Library.FolderType }, values = Enumerable.Range(0, 10_000).Select(n => new { alias = "a" + n }), variants = new[] { new { name = "X" } } }, 400, "TooMany" },
        { "POST", "media", new { mediaType = new { id = Library.FolderType }, variants = new[] { new { name = "X" }, new { name = "Y" } } }, 400, "" },
        { "PUT", "media/{Unknown}", new { values = Array.Empty<object>(), variants = new[] { new { name = "X" } } }, 404, "NotFound" },
        { "PUT", "media/{Archives}/move", new { target = new { id = "{Archives}" } }, 400, "ParentInvalid" },
        { "PUT", "media/{Archives}/move", new { target = new { id = "{Year}" } }, 400, "ParentInvalid" },
        { "PUT", "media/{Archives}/move", new { target = new { id = "{Photo}" } }, 400, "NotAllowed" },
        { "PUT", "media/{Archives}/move", new { target = new { id = Library.Unknown } }, 404, "ParentNotFound" },
        { "PUT", "media/{Unknown}/move", new { target = (object?)null }, 404, "NotFound" },
        { "PUT", "media/sort", new { parent = new { id = "{Archives}" }, sorting = new[] { new { id = "{Photo}", sortOrder = 0 } } }, 400, "SortingInvalid" },
        { "PUT", "media/{Unknown}/move-to-recycle-bin", null, 404, "NotFound" },
        { "DELETE", "media/{Unknown}", null, 404, "NotFound" },
        { "DELETE", "recycle-bin/media/{Photo}", null, 400, "NotInTrash" },
        { "PUT", "recycle-bin/media/{Photo}/restore", new { target = (object?)null }, 400, "NotInTrash" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Bad_input_is_refused_and_changes_nothing(string method, string path, object? body, int status, string operationStatus)
    {
        var before = FilesOnDisk();

        var answer = await library.Editor.SendAsync(new HttpMethod(method), Filled(path), body is null ? null : JsonNode.Parse(Filled(System.Text.Json.JsonSerializer.Serialize(body))));

        Assert.True(answer.Status == (HttpStatusCode)status, $"{(int)answer.Status} {answer.Body}");
        Assert.Equal(operationStatus, answer.Json["operationStatus"]?.GetValue<string>() ?? string.Empty);
        Assert.Equal(before, FilesOnDisk());
        Assert.Equal(HttpStatusCode.OK, (await library.Editor.AskAsync($"media/{library.Photo}")).Status);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_refused()
    {
        var upload = await Library.GivenUploadAsync(library.Editor, Png, "twice.png");
        var before = FilesOnDisk();

        var answer = await library.Editor.SendAsync(HttpMethod.Post, "media", Library.New(Guid.Parse(library.Photo), "Twice", null, Library.ImageType, upload));

        Assert.Equal("DuplicateKey", answer.Json["operationStatus"]!.GetValue<string>());
        Assert.Equal(before, FilesOnDisk());
    }

    [Theory]
    [InlineData("POST", "media", "{Elsewhere}")]
    [InlineData("POST", "media/validate", "{Elsewhere}")]
    [InlineData("POST", "media", null)]
    [InlineData("PUT", "media/{Foreign}", null)]
    [InlineData("PUT", "media/{Foreign}/validate", null)]
    [InlineData("PUT", "media/{Foreign}/move", "{Year}")]
    [InlineData("PUT", "media/{Photo}/move", "{Elsewhere}")]
    [InlineData("PUT", "media/{Photo}/move", null)]
    [InlineData("PUT", "media/{Foreign}/move-to-recycle-bin", null)]
    [InlineData("DELETE", "media/{Foreign}", null)]
    [InlineData("PUT", "media/sort", "{Elsewhere}")]
    [InlineData("PUT", "media/sort", null)]
    [InlineData("DELETE", "recycle-bin/media", null)]
    [InlineData("DELETE", "recycle-bin/media/{Foreign}", null)]
    [InlineData("PUT", "recycle-bin/media/{Foreign}/restore", "{Year}")]
    public async Task Nothing_outside_of_the_start_nodes_is_changed(string method, string path, string? parent)
    {
        object? place = parent is null ? null : new { id = Filled(parent) };
        var body = new
        {
            parent = place,
            target = place,
            mediaType = new { id = Library.FolderType },
            values = Array.Empty<object>(),
            variants = new[] { new { name = "Intruder" } },
            sorting = Array.Empty<object>(),
        };

        var answer = await library.Photographer.SendAsync(new HttpMethod(method), Filled(path), method is "DELETE" ? null : body);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        var foreign = await library.Editor.ReadAsync($"tree/media/children?parentId={library.Elsewhere}");
        Assert.Contains(library.Foreign, foreign.Ids);
        Assert.DoesNotContain("Intruder", foreign.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "media/{Photo}/move")]
    [InlineData("PUT", "media/{Photo}/move-to-recycle-bin")]
    [InlineData("PUT", "media/sort")]
    [InlineData("DELETE", "media/{Photo}")]
    [InlineData("DELETE", "recycle-bin/media")]
    public async Task Whoever_has_no_media_section_only_adds_to_it(string method, string path)
    {
        var answer = await library.Writer.SendAsync(new HttpMethod(method), Filled(path), method is "DELETE" ? null : new { });

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task Within_the_start_node_everything_is_allowed()
    {
        var upload = await Library.GivenUploadAsync(library.Photographer, Png, "own.png");
        var id = Guid.NewGuid();
        var created = await library.Photographer.SendAsync(HttpMethod.Post, "media", Library.New(id, "Own", library.Year, Library.ImageType, upload));
        Assert.True(created.Status == HttpStatusCode.Created, created.Body);

        foreach (var (path, body) in new (string, object?)[]
        {
            ($"media/{id}/move", new { target = new { id = library.Archives } }),
            ("media/sort", new { parent = new { id = library.Archives }, sorting = new[] { new { id, sortOrder = 0 }, new { id = Guid.Parse(library.Year), sortOrder = 1 } } }),
            ($"media/{id}/move-to-recycle-bin", null),
        })
        {
            var answer = await library.Photographer.SendAsync(HttpMethod.Put, path, body);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{path}: {answer.Body}");
        }
    }

    private static Task<ApiAnswer> SaveAsync(
        HttpClient client, string id, string name, object? value, string suffix = "", string? updateDate = null) =>
        client.SendAsync(HttpMethod.Put, $"media/{id}{suffix}", new
        {
            values = value is null ? [] : new object[] { new { alias = "umbracoFile", culture = (string?)null, segment = (string?)null, value } },
            variants = new[] { new { culture = (string?)null, segment = (string?)null, name, updateDate } },
        });

    private async Task<JsonObject> ValuesAsync(string id) => new((await library.Editor.ReadAsync($"media/{id}")).Json["values"]!.AsArray()
        .Select(value => KeyValuePair.Create(value!["alias"]!.GetValue<string>(), value["value"]?.DeepClone())));

    private static string? Text(JsonObject values, string alias) => values[alias]?.GetValue<string>();

    private int FilesOnDisk() => Directory.GetFiles(library.OnDisk("media"), "*", SearchOption.AllDirectories).Length;

    private string Filled(string text) => new StringBuilder(text)
        .Replace("{Photo}", library.Photo)
        .Replace("{Archives}", library.Archives)
        .Replace("{Year}", library.Year)
        .Replace("{Elsewhere}", library.Elsewhere)
        .Replace("{Foreign}", library.Foreign)
        .Replace("{Unknown}", Library.Unknown)
        .ToString();
}

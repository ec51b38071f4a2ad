using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OgpSummit.Tests.Integration.Hosting;
using OgpSummit.Tests.Integration.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Tests.Integration.PropertyEditors;

[Collection(OnSqlite.Name)]
public sealed class FilesOfMediaTests(SqliteHost sqlite) : IAsyncLifetime
{
    /// <summary>A picture of 3 by 2 pixels, as far as its header tells.</summary>
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D4948445200000003000000020802000000");

    private PlanSite _site = null!;

    private IFileSystem Files => _site.Get<MediaFileManager>().FileSystem;

    private IMediaService Media => _site.Get<IMediaService>();

    public async ValueTask InitializeAsync() => _site = await PlanSite.OnAsync(sqlite.Host);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_picture_is_stored_and_described_when_it_is_uploaded()
    {
        var media = await GivenPictureAsync("Hero Photo.png");

        var path = PathOf(media);
        Assert.Matches("^/media/[a-z0-9]{8}/hero-photo\\.png$", path);
        Assert.True(Files.FileExists(path));
        Assert.Equal(("3", "2", "29", "png"), (
            media.GetValue<string>("umbracoWidth"), media.GetValue<string>("umbracoHeight"),
            media.GetValue<string>("umbracoBytes"), media.GetValue<string>("umbracoExtension")));
    }

    [Fact]
    public async Task A_picture_has_its_address_and_its_value()
    {
        var media = await GivenPictureAsync("address.png");
        using var context = _site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();

        var published = _site.Get<IPublishedMediaCache>().GetById(media.Key)!;

        Assert.Equal(PathOf(media), _site.Get<IPublishedUrlProvider>().GetMediaUrl(published));
        Assert.Equal(PathOf(media), Assert.IsType<ImageCropperValue>(published.GetProperty("umbracoFile")!.GetValue()).Src);
    }

    [Fact]
    public async Task A_picked_picture_comes_with_the_crops_of_where_it_was_picked()
    {
        var media = await GivenPictureAsync("picked.png");
        const string Configuration = """{"multiple":false,"enableLocalFocalPoint":true,"crops":[{"alias":"wide","width":1200,"height":400}]}""";
        var page = await GivenPageAsync("Umbraco.MediaPicker3", Configuration, new JsonArray(new JsonObject
        {
            ["key"] = Guid.NewGuid().ToString(),
            ["mediaKey"] = media.Key.ToString(),
            ["focalPoint"] = new JsonObject { ["left"] = 0.3, ["top"] = 0.4 },
            ["crops"] = new JsonArray(),
        }));

        var picked = Assert.IsAssignableFrom<MediaWithCrops>(Published(page, "value"));

        Assert.Equal(media.Key, picked.Key);
        Assert.Equal((0.3m, 0.4m), (picked.LocalCrops.FocalPoint!.Left, picked.LocalCrops.FocalPoint.Top));
        Assert.Equal("wide", Assert.Single(picked.LocalCrops.Crops!).Alias);

        Media.MoveToRecycleBin(Media.GetById(media.Key)!);
        Media.Delete(Media.GetById(media.Key)!);
        Assert.Null(Published(page, "value"));
    }

    [Fact]
    public async Task Deleted_media_takes_its_file_along()
    {
        var media = await GivenPictureAsync("deleted.png");
        var path = PathOf(media);

        Media.Delete(media);

        Assert.False(Files.FileExists(path));
    }

    [Fact]
    public async Task A_file_is_hidden_while_its_media_lies_in_the_bin()
    {
        var media = await GivenPictureAsync("hidden.png");
        var path = PathOf(media);
        var settings = _site.Get<IOptionsMonitor<ContentSettings>>().CurrentValue;
        settings.EnableMediaRecycleBinProtection = true;
        try
        {
            Media.MoveToRecycleBin(Media.GetById(media.Key)!);
            Assert.False(Files.FileExists(path));

            Media.Move(Media.GetById(media.Key)!, Constants.System.Root);
            Assert.True(Files.FileExists(path));

            Media.MoveToRecycleBin(Media.GetById(media.Key)!);
            Media.Delete(Media.GetById(media.Key)!);
            Assert.Empty(Files.GetFiles(Path.GetDirectoryName(Files.GetRelativePath(path))!));
        }
        finally
        {
            settings.EnableMediaRecycleBinProtection = false;
        }
    }

    [Fact]
    public async Task A_copy_has_a_file_of_its_own()
    {
        var upload = await GivenUploadAsync("plan.pdf", "%PDF-"u8.ToArray());
        var page = await GivenPageAsync(
            "Umbraco.UploadField", "{}", new JsonObject { ["temporaryFileId"] = upload.ToString(), ["src"] = string.Empty });
        var documents = _site.Get<IContentService>();
        var original = documents.GetById(page)!;

        var copy = documents.GetById(documents.Copy(original, Constants.System.Root, false)!.Key)!;

        var (first, second) = (original.GetValue<string>("value")!, copy.GetValue<string>("value")!);
        Assert.NotEqual(first, second);
        documents.Delete(original);
        Assert.False(Files.FileExists(first));
        Assert.True(Files.FileExists(second));
    }

    [Fact]
    public async Task A_picture_that_is_none_is_not_created()
    {
        var upload = await GivenUploadAsync("plan.pdf", "%PDF-"u8.ToArray());

        var created = await CreateAsync(upload);

        Assert.Equal(ContentEditingOperationStatus.PropertyValidationError, created.Status);
        Assert.NotNull(await _site.Get<ITemporaryFileService>().GetAsync(upload));
    }

    private static string PathOf(IMedia media) =>
        JsonNode.Parse(media.GetValue<string>("umbracoFile")!)!["src"]!.GetValue<string>();

    private async Task<IMedia> GivenPictureAsync(string fileName)
    {
        var created = await CreateAsync(await GivenUploadAsync(fileName, Png));
        Assert.Equal(ContentEditingOperationStatus.Success, created.Status);
        return Media.GetById(created.Result.Content!.Key)!;
    }

    private Task<Attempt<MediaCreateResult, ContentEditingOperationStatus>> CreateAsync(Guid upload) =>
        _site.Get<IMediaEditingService>().CreateAsync(
            new MediaCreateModel
            {
                ContentTypeKey = _site.Picture,
                Variants = [new() { Name = Given.Unique("Picture ") }],
                Properties =
                [
                    new() { Alias = "umbracoFile", Value = new JsonObject { ["temporaryFileId"] = upload.ToString() } },
                ],
            },
            Given.Administrator);

    private async Task<Guid> GivenUploadAsync(string fileName, byte[] content)
    {
        var key = Guid.NewGuid();
        var created = await _site.Get<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = key, FileName = fileName, OpenReadStream = () => new MemoryStream(content) });
        Assert.Equal(TemporaryFileOperationStatus.Success, created.Status);
        return key;
    }

    private async Task<Guid> GivenPageAsync(string editorAlias, string configuration, JsonNode value)
    {
        var alias = Given.Unique("page");
        var type = new ContentType(_site.Get<IShortStringHelper>(), -1) { Alias = alias, Name = alias, AllowedAsRoot = true };
        var dataType = await _site.AddDataTypeAsync(editorAlias, configuration);
        type.AddPropertyType(
            new PropertyType(_site.Get<IShortStringHelper>(), dataType, "value") { Name = "value" }, "content", "Content");
        Assert.True((await _site.Get<IContentTypeService>().CreateAsync(type, Given.Administrator)).Success);

        var created = await _site.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel
            {
                ContentTypeKey = type.Key,
                Variants = [new() { Name = alias }],
                Properties = [new() { Alias = "value", Value = value }],
            },
            Given.Administrator);
        Assert.Equal(ContentEditingOperationStatus.Success, created.Status);
        _site.Get<IContentService>().Publish(created.Result.Content!, ["*"]);
        return created.Result.Content!.Key;
    }

    private object? Published(Guid page, string alias)
    {
        using var context = _site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return _site.Get<IPublishedContentCache>().GetById(page)!.GetProperty(alias)!.GetValue();
    }
}

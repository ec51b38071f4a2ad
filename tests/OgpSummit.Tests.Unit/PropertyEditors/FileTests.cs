using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace OgpSummit.Tests.Unit.PropertyEditors;

public sealed class FileTests : IDisposable
{
    private static readonly Guid Owner = Guid.Parse("fc37d0d2-eeeb-4b45-8bfb-041c0d06314c");

    private readonly EditorBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public void An_upload_becomes_a_file_of_the_media_folder()
    {
        var upload = GivenUpload("Plan d'action été 2026.PDF", "pdf!");

        var stored = (string)_bench.Store("Umbraco.UploadField", "{}", Posted(upload))!;

        Assert.Matches("^/media/[a-z0-9]{8}/plan-daction-été-2026\\.pdf$", stored);
        using var reader = new StreamReader(_bench.MediaFolder.OpenFile(stored));
        Assert.Equal("pdf!", reader.ReadToEnd());
        Assert.DoesNotContain(upload, _bench.Uploads.Keys);
        Assert.Equal($$"""{"src":"{{stored}}"}""", _bench.Show("Umbraco.UploadField", "{}", stored));
    }

    [Theory]
    [InlineData("Umbraco.UploadField", """{"fileExtensions":["pdf"]}""", "a.docx", "'.docx' files are not accepted here")]
    [InlineData("Umbraco.UploadField", "{}", "a.config", "'.config' files are not accepted here")]
    [InlineData("Umbraco.ImageCropper", "{}", "a.pdf", "'.pdf' files are not accepted here")]
    public void A_file_of_a_wrong_kind_is_refused_and_stays_an_upload(
        string alias, string configuration, string fileName, string text)
    {
        var upload = GivenUpload(fileName, "x");

        Assert.Equal([text], _bench.Faults(alias, configuration, _bench.Posted(Posted(upload))));
        Assert.Equal("/media/before.pdf", _bench.Store(alias, configuration, Posted(upload), "/media/before.pdf"));
        Assert.Contains(upload, _bench.Uploads.Keys);
        Assert.Empty(_bench.MediaFolder.GetDirectories(string.Empty));
    }

    [Theory]
    [InlineData("Umbraco.UploadField")]
    [InlineData("Umbraco.ImageCropper")]
    public void An_upload_that_is_gone_is_said_to_be_gone(string alias)
    {
        var posted = Posted(Guid.NewGuid());

        Assert.Equal(
            ["The uploaded file is no longer available, please upload it again"], _bench.Faults(alias, "{}", _bench.Posted(posted)));
        Assert.Null(_bench.Store(alias, "{}", posted));
    }

    [Theory]
    [InlineData("""{"src":"https://evil.example/x.png"}""")]
    [InlineData("""{"src":"//evil.example/x.png"}""")]
    [InlineData("""{"src":"javascript:alert(1)"}""")]
    [InlineData("""{"src":"/media/../appsettings.json"}""")]
    public void A_path_outside_of_the_site_is_refused(string posted)
    {
        Assert.Single(_bench.Faults("Umbraco.ImageCropper", "{}", _bench.Posted(posted)));
        Assert.Null(_bench.Store("Umbraco.ImageCropper", "{}", posted));
    }

    [Fact]
    public void A_media_item_gives_up_the_file_that_it_replaces()
    {
        GivenMedia();
        var first = Picture(_bench.Store("Umbraco.ImageCropper", "{}", Posted(GivenUpload("first.png", "1")), owner: Owner));

        var second = _bench.Store("Umbraco.ImageCropper", "{}", Posted(GivenUpload("second.png", "2")), first, Owner);

        Assert.False(_bench.MediaFolder.FileExists(first));
        Assert.True(_bench.MediaFolder.FileExists(Picture(second)));
    }

    [Fact]
    public void A_document_keeps_the_files_of_its_older_versions_even_under_the_same_name()
    {
        var first = (string)_bench.Store("Umbraco.UploadField", "{}", Posted(GivenUpload("plan.pdf", "1")))!;

        var second = (string)_bench.Store("Umbraco.UploadField", "{}", Posted(GivenUpload("plan.pdf", "2")), first)!;
        _bench.Store("Umbraco.UploadField", "{}", "null", second);

        Assert.NotEqual(first, second);
        Assert.True(_bench.MediaFolder.FileExists(first));
        Assert.True(_bench.MediaFolder.FileExists(second));
    }

    [Fact]
    public void Nobody_gives_up_the_file_of_somebody_else()
    {
        GivenMedia();
        var theirs = (string)_bench.Store("Umbraco.UploadField", "{}", Posted(GivenUpload("theirs.pdf", "1")))!;

        _bench.Store("Umbraco.UploadField", "{}", "null", theirs, Owner);

        Assert.True(_bench.MediaFolder.FileExists(theirs));
    }

    [Fact]
    public void A_picture_that_is_moved_about_keeps_its_file_and_gets_the_crops_of_its_data_type()
    {
        const string Crops = """{"crops":[{"alias":"wide","width":1200,"height":400}]}""";
        const string Moved = """{"src":"/media/a/hero.png","focalPoint":{"left":0.5,"top":0.5},"crops":[{"alias":"old","width":1,"height":1,"coordinates":{"x1":0,"y1":0,"x2":0,"y2":0}}]}""";

        var stored = (string)_bench.Store("Umbraco.ImageCropper", Crops, Moved)!;

        var value = JsonNode.Parse(stored)!;
        Assert.Null(value["focalPoint"]);
        Assert.Equal("/media/a/hero.png", value["src"]!.GetValue<string>());
        var shown = JsonNode.Parse(_bench.Show("Umbraco.ImageCropper", Crops, stored))!;
        Assert.Equal("""[{"alias":"wide","width":1200,"height":400,"coordinates":null}]""", shown["crops"]!.ToJsonString());
    }

    private void GivenMedia() => _bench.Entities[Owner] = new(IsMedia: true, "Image", Guid.NewGuid());

    private Guid GivenUpload(string fileName, string content)
    {
        var key = Guid.NewGuid();
        _bench.Uploads[key] = new TemporaryFileModel
        {
            Key = key,
            FileName = fileName,
            AvailableUntil = DateTime.MaxValue,
            OpenReadStream = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)),
        };
        return key;
    }

    private static string Posted(Guid upload) => $$"""{"temporaryFileId":"{{upload}}","src":""}""";

    private static string Picture(object? stored) => JsonNode.Parse((string)stored!)!["src"]!.GetValue<string>();
}

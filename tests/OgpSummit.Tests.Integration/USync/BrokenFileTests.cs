using System.Text;
using OgpSummit.Runtime.USync.Reporting;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>A file that cannot be imported stops nothing but itself and what needs it, and says what is wrong with it.</summary>
[Collection(SyncedSites.Name)]
public sealed class BrokenFileTests
{
    [Fact]
    public async Task The_rest_is_imported()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Write("Content/report-q1.config", "<Content");

        var report = await site.ImportAsync();

        Assert.Single(report.Failures());
        Assert.Equal(StockFileCount - 1, report.Items.Count(item => item.Change is SyncChange.Create or SyncChange.Update));
        Assert.True(site.Host.Get<IContentService>().GetById(new Guid("d1ad11b7-7869-48bb-8b36-2526b16cc5db"))!.Published);
    }

    [Fact]
    public async Task What_needs_a_broken_file_says_so()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Write("ContentTypes/progressreport.config", "");

        var failures = (await site.ImportAsync()).Failures().ToDictionary(item => item.Name, item => item.Message);

        Assert.Contains("The child type \"progressReport\"", failures["commitment"]);
        Assert.Contains("The type \"progressReport\" is not in the site", failures["Report Q1"]);
    }

    [Fact]
    public async Task Two_files_with_one_key_are_told_apart_by_their_names()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        File.Copy(site.PathOf("DataTypes/Numeric.config"), site.PathOf("DataTypes/Numeric-copy.config"));

        var failure = Assert.Single((await site.ImportAsync()).Failures());

        Assert.EndsWith("Numeric.config", failure.File);
        Assert.Contains("Numeric-copy.config has the same key, 2e6d3631-066e-44b8-aec4-96f09099b2b5", failure.Message);
    }

    [Fact]
    public async Task A_site_that_keeps_something_else_is_a_failure_with_the_difference()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Edit("ContentTypes/note.config", "Alias=\"note\"", "Alias=\"a note!\"");

        var failure = Assert.Single((await site.ImportAsync()).Failures());

        Assert.Equal("The site kept something else: @Alias: \"aNote\" → \"a note!\"", failure.Message);
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        File.Copy(site.PathOf("DataTypes/Numeric.config"), site.PathOf("Languages/numeric.config"));

        Assert.Contains("<Language> was expected, not <DataType>", Assert.Single((await site.ImportAsync()).Failures()).Message);
    }

    [Fact]
    public async Task A_file_in_another_encoding_than_it_says_is_refused()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        var text = site.Read("Content/report-q1.config");
        File.WriteAllBytes(site.PathOf("Content/report-q1.config"), Encoding.Latin1.GetBytes(text.TrimStart('\uFEFF')));

        Assert.Contains("Not well-formed XML", Assert.Single((await site.ImportAsync()).Failures()).Message);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_unread()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Edit("Dictionary/site.config", "Le site", new string('x', 10 * 1024 * 1024));

        Assert.Contains("larger than 10 MB", Assert.Single((await site.ImportAsync()).Failures(), item => item.Name == "site").Message);
    }

    [Fact]
    public async Task An_entity_is_not_resolved()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        site.Edit(
            "Dictionary/l.config",
            "<Dictionary",
            "<!DOCTYPE Dictionary [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><Dictionary");

        Assert.Contains("DTD is prohibited", Assert.Single((await site.ImportAsync()).Failures()).Message);
    }

    [Theory]
    [InlineData("/media/../../secret.svg", "is not the address of a media file")]
    [InlineData("/media/liinwk50/..\\..\\secret.svg", "is not the address of a media file")]
    [InlineData("/media/%2e%2e/secret.svg", "is not the address of a media file")]
    [InlineData("/media/./dot.svg", "is not the address of a media file")]
    [InlineData("https://example.org/dot.svg", "is not the address of a media file")]
    [InlineData("/media/liinwk50/dot.cshtml", "files of the type \"cshtml\" are not allowed")]
    [InlineData("/media/liinwk50/other.svg", "is neither in")]
    public async Task A_media_file_comes_from_the_media_folder_alone(string address, string reason)
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        File.WriteAllText(Path.Combine(site.Media, "../secret.svg"), "<svg/>");
        site.Edit("Media/dot.config", "/media/liinwk50/dot.svg", address);

        var failure = Assert.Single((await site.ImportAsync()).Failures(), item => item.Kind == "Media");

        Assert.Contains(reason, failure.Message);
        Assert.False(site.Host.Get<MediaFileManager>().FileSystem.FileExists("secret.svg"));
    }

    private static int StockFileCount => Directory.GetFiles(StockFiles.Source, "*.config", SearchOption.AllDirectories).Length - 1;
}

using OgpSummit.Tests.Common;

namespace OgpSummit.Tests.Integration.USync;

/// <summary>What a stock site exported comes in, and goes out again as it came.</summary>
[Collection(SyncedSites.Name)]
public sealed class StockFilesTests
{
    [Fact]
    public async Task Files_of_a_stock_site_are_imported_and_exported_byte_for_byte_under_the_same_names()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();

        await GoThereAndBackAsync(site);
    }

    [Fact]
    public async Task It_is_the_same_on_PostgreSQL()
    {
        await using var server = await PostgreSqlServer.StartAsync();
        await using var site = await SyncedSite.WithStockFilesAsync(server);

        await GoThereAndBackAsync(site);
    }

    [Fact]
    public async Task A_second_export_writes_nothing()
    {
        await using var site = await SyncedSite.WithStockFilesAsync();
        await site.ImportAsync();
        var times = Directory.EnumerateFiles(site.Files, "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc).ToArray();

        (await site.ExportAsync()).HasNoChanges();

        Assert.Equal(
            times, Directory.EnumerateFiles(site.Files, "*", SearchOption.AllDirectories).Select(File.GetLastWriteTimeUtc));
    }

    private static async Task GoThereAndBackAsync(SyncedSite site)
    {
        var before = Contents(site.Files);
        var media = Contents(site.Media);

        (await site.ImportAsync()).HasNoFailures();
        Directory.Delete(site.Files, recursive: true);
        Directory.Delete(site.Media, recursive: true);
        (await site.ExportAsync()).HasNoFailures();

        var after = Contents(site.Files);
        Assert.Equal(before.Keys, after.Keys);
        Assert.All(before, file => Assert.Equal(file.Value, after[file.Key]));
        Assert.Equal(media, Contents(site.Media));
    }

    private static SortedDictionary<string, string> Contents(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}

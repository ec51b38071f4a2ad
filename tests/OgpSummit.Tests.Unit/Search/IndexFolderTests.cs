using Lucene.Net.Index;
using Microsoft.Extensions.Logging.Abstractions;
using OgpSummit.Plugin.Search.Indexing;
using FSDirectory = Lucene.Net.Store.FSDirectory;

namespace OgpSummit.Tests.Unit.Search;

public sealed class IndexFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("ogp-index-").FullName;
    private readonly SummitAnalyzer _analyzer = new();

    [Fact]
    public void What_was_committed_is_there_again()
    {
        using (var index = Open())
        {
            index.Put(SearchFixture.Entry("Un"));
            index.Commit("fingerprint");
        }

        using var again = Open();

        Assert.Equal(1, again.Entries);
        Assert.Equal("fingerprint", again.Fingerprint);
    }

    [Fact]
    public void An_index_of_another_schema_is_opened_empty()
    {
        using (var index = Open())
        {
            index.Put(SearchFixture.Entry("Un"));
            index.Commit("fingerprint");
        }

        using (var directory = FSDirectory.Open(_path))
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexSchema.Version, _analyzer)))
        {
            writer.SetCommitData(new Dictionary<string, string> { ["Fingerprint"] = "fingerprint", ["Schema"] = "1" });
            writer.Commit();
        }

        using var again = Open();

        Assert.Equal(0, again.Entries);
        Assert.Empty(again.Stamps());
    }

    [Fact]
    public void A_new_index_has_no_fingerprint()
    {
        using var index = Open();

        Assert.Null(index.Fingerprint);
    }

    [Theory]
    [InlineData("*.cfs", "garbage")]
    [InlineData("*.cfs", "")]
    [InlineData("segments_*", "garbage")]
    [InlineData("segments_*", "")]
    [InlineData("*.si", "garbage")]
    public void A_damaged_index_is_emptied_and_usable(string files, string content)
    {
        using (var index = Open())
        {
            index.Put(SearchFixture.Entry("Un"));
            index.Commit("fingerprint");
        }

        foreach (var file in Directory.GetFiles(_path, files))
        {
            File.WriteAllText(file, content);
        }

        using var repaired = Open();
        repaired.Put(SearchFixture.Entry("Deux"));
        repaired.Show();

        Assert.Null(repaired.Fingerprint);
        Assert.Equal(1, repaired.Entries);
    }

    [Fact]
    public void One_flipped_bit_is_noticed_at_the_opening()
    {
        using (var index = Open())
        {
            index.Put(SearchFixture.Entry("Un", body: string.Join(' ', Enumerable.Range(0, 5_000))));
            index.Commit("fingerprint");
        }

        var file = Directory.GetFiles(_path, "*.cfs").Single();
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);

        using var repaired = Open();

        Assert.Equal(0, repaired.Entries);
        Assert.Null(repaired.Fingerprint);
    }

    [Fact]
    public void The_second_one_to_open_it_reads_and_says_what_to_set()
    {
        using var first = Open();
        first.Put(SearchFixture.Entry("Un"));
        first.Commit("fingerprint");

        using var second = Folder().Open(out var problem);

        Assert.NotNull(second);
        Assert.False(second.CanWrite);
        Assert.True(second.IsLocked);
        Assert.Equal(1, second.Entries);
        Assert.Contains("OgpSummit:Search:Folder", problem, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => second.Put(SearchFixture.Entry("Deux")));

        first.Put(SearchFixture.Entry("Deux"));
        first.Commit("fingerprint");
        second.Show();

        Assert.Equal(2, second.Entries);
    }

    [Fact]
    public void The_second_one_has_nothing_to_read_before_the_first_commit()
    {
        using var first = Open();

        Assert.Null(Folder().Open(out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named_with_its_setting()
    {
        var file = Path.Combine(_path, "file");
        File.WriteAllText(file, string.Empty);

        var index = new IndexFolder(Path.Combine(file, "index"), _analyzer, NullLogger<IndexFolder>.Instance).Open(out var problem);

        Assert.Null(index);
        Assert.Contains("OgpSummit:Search:Folder", problem, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _analyzer.Dispose();
        Directory.Delete(_path, recursive: true);
    }

    private SummitIndex Open()
    {
        var index = Folder().Open(out var problem);
        Assert.True(problem is null, problem);
        Assert.NotNull(index);
        Assert.True(index.CanWrite);
        return index;
    }

    private IndexFolder Folder() => new(_path, _analyzer, NullLogger<IndexFolder>.Instance);
}

using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// The open index of one process. Changes are seen by searches after <see cref="Show"/> and survive a crash after
/// <see cref="Commit"/>. One thread writes; any number search.
/// </summary>
internal sealed class SummitIndex : IDisposable
{
    private const string Schema = "Schema";

    private static readonly string SchemaNumber = IndexSchema.Number.ToString(CultureInfo.InvariantCulture);

    private readonly LuceneDirectory _directory;
    private readonly IndexWriter? _writer;
    private readonly SearcherManager _searchers;

    private SummitIndex(LuceneDirectory directory, IndexWriter? writer)
    {
        _directory = directory;
        _writer = writer;
        _searchers = writer is null
            ? new SearcherManager(directory, new Ranking())
            : new SearcherManager(writer, applyAllDeletes: true, new Ranking());
    }

    /// <summary>False where another process writes; then the index shows what that one commits.</summary>
    public bool CanWrite => _writer is not null;

    /// <summary>True while a process holds it for writing.</summary>
    public bool IsLocked => IndexWriter.IsLocked(_directory);

    /// <summary>One per document and culture, as searches see them.</summary>
    public int Entries => Search(searcher => searcher.IndexReader.NumDocs);

    /// <exception cref="Lucene.Net.Store.LockObtainFailedException">Another process writes to it.</exception>
    /// <exception cref="IOException">It cannot be written, or what is there is damaged.</exception>
    public static SummitIndex OpenForWriting(LuceneDirectory directory, SummitAnalyzer analyzer)
    {
        var writer = new IndexWriter(directory, new IndexWriterConfig(IndexSchema.Version, analyzer)
        {
            OpenMode = OpenMode.CREATE_OR_APPEND,
            Similarity = new BM25Similarity(),
            // Merges run where the writing runs: no threads of Lucene's own outlive the host.
            MergeScheduler = new SerialMergeScheduler(),
        });

        try
        {
            EmptyIfOfAnotherSchema(writer);
            var index = new SummitIndex(directory, writer);
            index.CheckIntegrity();
            return index;
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    public static SummitIndex OpenForReading(LuceneDirectory directory) => new(directory, null);

    /// <summary>What <see cref="Commit"/> was last given; null for an index that was never committed.</summary>
    public string? Fingerprint =>
        _writer is { CommitData: { } data } && data.TryGetValue(nameof(Fingerprint), out var fingerprint) ? fingerprint : null;

    public void Put(SearchEntry entry) => Writer.UpdateDocument(IndexSchema.ById(entry.Id), IndexSchema.ToDocument(entry));

    public void Remove(string id) => Writer.DeleteDocuments(IndexSchema.ById(id));

    public void Clear() => Writer.DeleteAll();

    /// <summary>Lets new searches see every change made so far.</summary>
    public void Show() => _searchers.MaybeRefreshBlocking();

    public void Commit(string fingerprint)
    {
        Writer.SetCommitData(new Dictionary<string, string> { [nameof(Fingerprint)] = fingerprint, [Schema] = SchemaNumber });
        Writer.Commit();
    }

    /// <summary>Stamps by entry id, of one branch or of all.</summary>
    public Dictionary<string, string> Stamps(Guid? branch = null) => Search(searcher =>
    {
        var marks = new MarkCollector();
        searcher.Search(branch is { } key ? new TermQuery(IndexSchema.InBranch(key)) : new MatchAllDocsQuery(), marks);
        return marks.Stamps;
    });

    public T Search<T>(Func<IndexSearcher, T> read)
    {
        var searcher = _searchers.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    public void Dispose()
    {
        _searchers.Dispose();
        try
        {
            _writer?.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is compared and written again at the next opening.
            _writer!.Rollback();
        }

        _directory.Dispose();
    }

    private IndexWriter Writer =>
        _writer ?? throw new InvalidOperationException("This process only reads the index; another one writes it.");

    /// <summary>Entries of another schema cannot be shown, and until they are built anew a search would come upon them.</summary>
    private static void EmptyIfOfAnotherSchema(IndexWriter writer)
    {
        if (writer.CommitData is not { } data || !data.TryGetValue(Schema, out var schema) || schema != SchemaNumber)
        {
            writer.DeleteAll();
        }
    }

    /// <summary>Reads every file once and compares checksums: damage shows now instead of in the middle of a search.</summary>
    private void CheckIntegrity() => Search(searcher =>
    {
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }

        return true;
    });

    private sealed class Ranking : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new BM25Similarity() };
    }

    private sealed class MarkCollector : ICollector
    {
        private BinaryDocValues? _marks;

        public Dictionary<string, string> Stamps { get; } = new(StringComparer.Ordinal);

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context) =>
            _marks = context.AtomicReader.GetBinaryDocValues(IndexSchema.Fields.Mark);

        public void Collect(int doc)
        {
            var value = new Lucene.Net.Util.BytesRef();
            _marks!.Get(doc, value);
            var mark = IndexMark.Parse(value);
            Stamps[mark.Id] = mark.Stamp;
        }
    }
}

using Microsoft.Extensions.Options;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// What has changed since the indexer last looked. Filled inside an editor's save, so adding is all it costs there.
/// </summary>
internal sealed class IndexQueue(IOptions<SearchOptions> options) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _signal = new(0, 1);
    private IndexChanges _waiting = new();

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>The document itself changed.</summary>
    public void AddDocument(Guid key) => Add(changes => changes.Documents.Add(key));

    /// <summary>The document changed in a way that changes what lies under it: it moved, or became visible or invisible.</summary>
    public void AddBranch(Guid key) => Add(changes => changes.Branches.Add(key));

    /// <summary>Anything may have changed: compare everything.</summary>
    public void AddEverything() => Add(changes => changes.Everything = true);

    /// <summary>The way entries are made has changed: make all of them again.</summary>
    public void AddRebuild() => Add(changes => changes.Rebuild = true);

    /// <summary>True when there is something to do, false after <paramref name="patience"/>.</summary>
    public Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation) => _signal.WaitAsync(patience, cancellation);

    public IndexChanges Take()
    {
        lock (_lock)
        {
            return Interlocked.Exchange(ref _waiting, new IndexChanges());
        }
    }

    public void Dispose() => _signal.Dispose();

    private void Add(Action<IndexChanges> add)
    {
        lock (_lock)
        {
            add(_waiting);
            if (_waiting.Count > options.Value.QueueLength)
            {
                _waiting = new IndexChanges { Everything = true, Rebuild = _waiting.Rebuild };
            }

            if (_signal.CurrentCount == 0)
            {
                _signal.Release();
            }
        }
    }
}

internal sealed class IndexChanges
{
    public HashSet<Guid> Documents { get; } = [];

    public HashSet<Guid> Branches { get; } = [];

    public bool Everything { get; set; }

    public bool Rebuild { get; set; }

    public int Count => Documents.Count + Branches.Count + (Everything || Rebuild ? 1 : 0);
}

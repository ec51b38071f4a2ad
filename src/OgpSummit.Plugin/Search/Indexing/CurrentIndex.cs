namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>The index that is open now. The indexer opens and closes it; searches use it in between.</summary>
internal sealed class CurrentIndex(IndexQueue queue, IndexFolder folder, TimeProvider clock)
{
    private volatile SummitIndex? _index;
    private volatile IndexState _state;
    private volatile string? _problem;
    private DateTimeOffset? _updatedAt;

    public SummitIndex? Index => _index;

    public IndexStatus Status => new(_state, Entries, queue.Count, folder.Path, _problem, _updatedAt);

    private int Entries
    {
        get
        {
            try
            {
                return _index?.Entries ?? 0;
            }
            catch (ObjectDisposedException)
            {
                // Closed between the two reads.
                return 0;
            }
        }
    }

    public void Opened(SummitIndex index, string? problem)
    {
        _problem = problem;
        _index = index;
        _state = index.CanWrite ? IndexState.Building : IndexState.ReadOnly;
    }

    /// <summary>All entries are made again; searches find the old ones until then.</summary>
    public void Rebuilding() => _state = IndexState.Building;

    public void Updated()
    {
        _state = IndexState.Ready;
        _updatedAt = clock.GetUtcNow();
    }

    public void Closed(string? problem)
    {
        _index = null;
        _state = IndexState.Closed;
        _problem = problem;
    }
}

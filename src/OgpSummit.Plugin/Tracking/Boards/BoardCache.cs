namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>The latest board, read once however many ask for it, and again after a change.</summary>
internal sealed class BoardCache
{
    private readonly BoardReader _reader;
    private readonly Lock _lock = new();
    private readonly HashSet<Guid> _changed = [];
    private Lazy<Task<Board>> _current;
    private Board? _reusable;

    public BoardCache(BoardReader reader)
    {
        _reader = reader;
        _current = Next();
    }

    /// <summary>How often what lies above documents, or what their values mean, has changed.</summary>
    public int Structure { get; private set; }

    public async Task<Board> ReadAsync()
    {
        // Taken before anything is read: a board of older content is given to whoever waits for it, and not kept.
        var current = Volatile.Read(ref _current);
        try
        {
            var board = await current.Value;
            Keep(current, board);
            return board;
        }
        catch
        {
            Forget(current);
            throw;
        }
    }

    /// <summary>Forgets what is said of these documents; what was read of others is used again.</summary>
    public void Forget(IEnumerable<Guid> documents)
    {
        lock (_lock)
        {
            _changed.UnionWith(documents);
            _current = Next();
        }
    }

    /// <summary>Forgets everything: what was read of unchanged documents may be wrong too, their addresses or their types.</summary>
    public void ForgetAll()
    {
        lock (_lock)
        {
            _reusable = null;
            _changed.Clear();
            Structure++;
            _current = Next();
        }
    }

    private void Keep(Lazy<Task<Board>> read, Board board)
    {
        lock (_lock)
        {
            if (ReferenceEquals(read, _current))
            {
                _reusable = board;
                _changed.Clear();
            }
        }
    }

    private void Forget(Lazy<Task<Board>> failed)
    {
        lock (_lock)
        {
            if (ReferenceEquals(failed, _current))
            {
                _current = Next();
            }
        }
    }

    private Lazy<Task<Board>> Next() => new(ReadNextAsync);

    private Task<Board> ReadNextAsync()
    {
        lock (_lock)
        {
            return _reader.ReadAsync(_reusable, [.. _changed]);
        }
    }
}

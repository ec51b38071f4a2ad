using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Sync;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>The latest board, read once however many ask for it, and again after a change.</summary>
internal sealed class BoardCache
{
    private readonly BoardReader _reader;
    private readonly Lock _lock = new();
    private Lazy<Task<Board>> _current;
    private Board? _reusable;

    public BoardCache(BoardReader reader)
    {
        _reader = reader;
        _current = Next(null);
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

    /// <param name="wholly">Whether what was read of unchanged documents may be wrong too: their addresses, their types.</param>
    public void Forget(bool wholly)
    {
        lock (_lock)
        {
            if (wholly)
            {
                _reusable = null;
                Structure++;
            }

            _current = Next(_reusable);
        }
    }

    private void Keep(Lazy<Task<Board>> read, Board board)
    {
        lock (_lock)
        {
            if (ReferenceEquals(read, _current))
            {
                _reusable = board;
            }
        }
    }

    private void Forget(Lazy<Task<Board>> failed)
    {
        lock (_lock)
        {
            if (ReferenceEquals(failed, _current))
            {
                _current = Next(_reusable);
            }
        }
    }

    private Lazy<Task<Board>> Next(Board? before) => new(() => _reader.ReadAsync(before));
}

/// <summary>
/// Cache refreshers speak on every machine, after its published cache knows the change. Most changes concern single documents;
/// what is said of others is kept.
/// </summary>
internal sealed class ForgetBoardOnChange(BoardCache board) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) =>
        board.Forget(wholly: notification is not { MessageType: MessageType.RefreshByPayload, MessageObject: ContentCacheRefresher.JsonPayload[] changes }
            || changes.Any(change => change.ChangeTypes != TreeChangeTypes.RefreshNode));

    public void Handle(ContentTypeCacheRefresherNotification notification) => board.Forget(wholly: true);

    public void Handle(DataTypeCacheRefresherNotification notification) => board.Forget(wholly: true);

    public void Handle(LanguageCacheRefresherNotification notification) => board.Forget(wholly: true);

    public void Handle(DomainCacheRefresherNotification notification) => board.Forget(wholly: true);
}

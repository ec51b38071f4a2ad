using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Sync;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>
/// Cache refreshers speak on every machine, after its published cache knows the change. Most changes concern single documents,
/// many of them none of the plan's; what is said of others is kept.
/// </summary>
internal sealed class ForgetBoardOnChange(BoardCache board, IDocumentNavigationQueryService navigation) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>,
    INotificationHandler<DomainCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification is not { MessageType: MessageType.RefreshByPayload, MessageObject: ContentCacheRefresher.JsonPayload[] changes }
            || changes.Any(change => ReachOf(change) == Reach.Board))
        {
            board.ForgetAll();
        }
        else if (changes.Where(change => ReachOf(change) == Reach.Document).Select(change => change.Key!.Value).ToArray() is { Length: > 0 } keys)
        {
            board.Forget(keys);
        }
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(DataTypeCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(LanguageCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(DomainCacheRefresherNotification notification) => board.ForgetAll();

    /// <summary>How much of a board a change may have made wrong.</summary>
    private enum Reach
    {
        None,
        Document,
        Board,
    }

    /// <summary>
    /// What lies above commitments is part of their addresses. The first publication of a report comes as a change of its branch,
    /// which has nothing but the report.
    /// </summary>
    private Reach ReachOf(ContentCacheRefresher.JsonPayload change)
    {
        if (change is not { Key: { } key, ChangeTypes: TreeChangeTypes.RefreshNode or TreeChangeTypes.RefreshBranch }
            || !navigation.TryGetParentKey(key, out var found)
            || found is not { } parent)
        {
            return Reach.Board;
        }

        return IsOne(DocumentTypes.ProgressReport) ? Reach.Document
            : IsOne(DocumentTypes.Commitment) ? change.ChangeTypes == TreeChangeTypes.RefreshNode ? Reach.Document : Reach.Board
            : IsOne(DocumentTypes.Axis) || IsOne(DocumentTypes.ActionPlan) ? Reach.Board
            : Reach.None;

        bool IsOne(string type) => navigation.TryGetChildrenKeysOfType(parent, type, out var keys) && keys.Contains(key);
    }
}

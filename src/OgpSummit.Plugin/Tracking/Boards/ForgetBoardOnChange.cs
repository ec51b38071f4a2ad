using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Sync;

namespace OgpSummit.Plugin.Tracking.Boards;

/// <summary>
/// Cache refreshers speak on every machine, after its published cache knows the change. Most changes concern single documents;
/// what is said of others is kept.
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
        if (notification is { MessageType: MessageType.RefreshByPayload, MessageObject: ContentCacheRefresher.JsonPayload[] changes }
            && changes.All(IsOfOneDocument))
        {
            board.Forget(changes.Select(change => change.Key!.Value));
        }
        else
        {
            board.ForgetAll();
        }
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(DataTypeCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(LanguageCacheRefresherNotification notification) => board.ForgetAll();

    public void Handle(DomainCacheRefresherNotification notification) => board.ForgetAll();

    /// <summary>The first publication of a report comes as a change of its branch, which has nothing but the report.</summary>
    private bool IsOfOneDocument(ContentCacheRefresher.JsonPayload change) =>
        change.Key is { } key
        && (change.ChangeTypes == TreeChangeTypes.RefreshNode
            || (change.ChangeTypes == TreeChangeTypes.RefreshBranch && IsReport(key)));

    private bool IsReport(Guid key) =>
        navigation.TryGetParentKey(key, out var parent)
        && parent is { } commitment
        && navigation.TryGetChildrenKeysOfType(commitment, DocumentTypes.ProgressReport, out var reports)
        && reports.Contains(key);
}

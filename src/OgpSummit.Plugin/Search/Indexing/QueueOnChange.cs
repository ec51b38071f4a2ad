using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace OgpSummit.Plugin.Search.Indexing;

/// <summary>
/// Tells the queue what changed. It listens to Umbraco's cache refreshers: they speak on every machine, whichever of
/// them the editor worked on, and only after that machine's published cache knows the change.
/// </summary>
internal sealed class QueueOnChange(IndexQueue queue) :
    INotificationHandler<ContentCacheRefresherNotification>,
    INotificationHandler<ContentTypeCacheRefresherNotification>,
    INotificationHandler<DataTypeCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification)
    {
        if (notification.MessageObject is not ContentCacheRefresher.JsonPayload[] payloads)
        {
            queue.AddEverything();
            return;
        }

        foreach (var payload in payloads.Where(payload => !payload.Blueprint))
        {
            Add(payload);
        }
    }

    public void Handle(ContentTypeCacheRefresherNotification notification) => queue.AddRebuild();

    public void Handle(DataTypeCacheRefresherNotification notification) => queue.AddRebuild();

    public void Handle(LanguageCacheRefresherNotification notification) => queue.AddEverything();

    private void Add(ContentCacheRefresher.JsonPayload payload)
    {
        if (payload.Key is not { } key || payload.ChangeTypes.HasFlag(TreeChangeTypes.RefreshAll))
        {
            queue.AddEverything();
        }
        else if (payload.ChangeTypes == TreeChangeTypes.RefreshNode && !ChangesVisibility(payload))
        {
            queue.AddDocument(key);
        }
        else
        {
            queue.AddBranch(key);
        }
    }

    // A culture that is published or unpublished shows or hides everything below in that culture.
    private static bool ChangesVisibility(ContentCacheRefresher.JsonPayload payload) =>
        payload.PublishedCultures is { Length: > 0 } || payload.UnpublishedCultures is { Length: > 0 };
}

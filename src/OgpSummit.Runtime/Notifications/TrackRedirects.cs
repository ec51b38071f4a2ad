using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using OldRoutes = System.Collections.Generic.Dictionary<(int ContentId, string Culture), (System.Guid ContentKey, string OldRoute)>;

namespace OgpSummit.Runtime.Notifications;

/// <summary>
/// Notes the addresses of documents before they are published or moved, and makes redirects of those that changed.
/// Going to the recycle bin and back makes none: there would be nothing to redirect to.
/// </summary>
internal sealed class TrackRedirects(IRedirectTracker tracker, RedirectTracking tracking) :
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationHandler<ContentMovedNotification>
{
    /// <summary>Where the routes wait, in the state that the two notifications of one operation share.</summary>
    private const string StateKey = "OgpSummit.Runtime.Notifications.TrackRedirects";

    public void Handle(ContentPublishingNotification notification) =>
        Store(notification, notification.PublishedEntities, isMove: false);

    public void Handle(ContentPublishedNotification notification) => Create(notification);

    public void Handle(ContentMovingNotification notification) =>
        Store(notification, notification.MoveInfoCollection.Select(move => move.Entity), isMove: true);

    public void Handle(ContentMovedNotification notification) => Create(notification);

    private void Store(IStatefulNotification notification, IEnumerable<IContent> documents, bool isMove)
    {
        if (!tracking.IsOn)
        {
            return;
        }

        var routes = RoutesOf(notification);
        foreach (var document in documents)
        {
            tracker.StoreOldRoute(document, routes, isMove);
        }
    }

    private void Create(IStatefulNotification notification)
    {
        if (tracking.IsOn)
        {
            tracker.CreateRedirects(RoutesOf(notification));
        }
    }

    private static OldRoutes RoutesOf(IStatefulNotification notification)
    {
        if (!notification.State.TryGetValue(StateKey, out var routes))
        {
            notification.State[StateKey] = routes = new OldRoutes();
        }

        return (OldRoutes)routes!;
    }
}

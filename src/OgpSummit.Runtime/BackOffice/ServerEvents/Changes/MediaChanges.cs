using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

internal sealed class MediaChanges(
    EventSender events, IMediaNavigationQueryService tree, IIdKeyMap keys) :
    INotificationAsyncHandler<MediaTreeChangeNotification>,
    INotificationAsyncHandler<MediaMovedNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
    INotificationAsyncHandler<MediaDeletedNotification>
{
    private readonly NodeChanges _nodes = new(EventSource.Media, UmbracoObjectTypes.Media, tree, tree, keys);

    public Task HandleAsync(MediaTreeChangeNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.Of(notification.Changes));

    public Task HandleAsync(MediaMovedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfMoves(notification.MoveInfoCollection, EventType.Updated));

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfMoves(notification.MoveInfoCollection, EventType.Trashed));

    public Task HandleAsync(MediaDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfDeleted(notification.DeletedEntities));
}

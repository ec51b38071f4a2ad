using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

internal sealed class DocumentChanges(
    EventSender events, IDocumentNavigationQueryService tree, IIdKeyMap keys) :
    INotificationAsyncHandler<ContentTreeChangeNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentDeletedNotification>,
    INotificationAsyncHandler<DomainSavedNotification>,
    INotificationAsyncHandler<DomainDeletedNotification>
{
    private readonly NodeChanges _nodes = new(EventSource.Document, UmbracoObjectTypes.Document, tree, tree, keys);

    public Task HandleAsync(ContentTreeChangeNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.Of(notification.Changes));

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfMoves(notification.MoveInfoCollection, EventType.Updated));

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfMoves(notification.MoveInfoCollection, EventType.Trashed));

    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(_nodes.OfDeleted(notification.DeletedEntities));

    public Task HandleAsync(DomainSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(notification.SavedEntities.Select(domain => new Change(EventSource.Domain, EventType.Updated, domain.Key)));

    public Task HandleAsync(DomainDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(notification.DeletedEntities.Select(domain => new Change(EventSource.Domain, EventType.Deleted, domain.Key)));
}

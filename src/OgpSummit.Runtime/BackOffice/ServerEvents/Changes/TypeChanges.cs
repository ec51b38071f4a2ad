using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

/// <summary>Types, and what they are made of. A data type or a template that goes takes something of the types with it.</summary>
internal sealed class TypeChanges(EventSender events, IContentTypeService documentTypes, IMediaTypeService mediaTypes) :
    INotificationAsyncHandler<ContentTypeChangedNotification>,
    INotificationAsyncHandler<MediaTypeChangedNotification>,
    INotificationAsyncHandler<DataTypeSavedNotification>,
    INotificationAsyncHandler<DataTypeMovedNotification>,
    INotificationAsyncHandler<DataTypeDeletedNotification>,
    INotificationAsyncHandler<TemplateSavedNotification>,
    INotificationAsyncHandler<TemplateDeletedNotification>
{
    public Task HandleAsync(ContentTypeChangedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Of(EventSource.DocumentType, notification.Changes));

    public Task HandleAsync(MediaTypeChangedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Of(EventSource.MediaType, notification.Changes));

    public Task HandleAsync(DataTypeSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Saved(EventSource.DataType, notification.SavedEntities));

    public Task HandleAsync(DataTypeMovedNotification notification, CancellationToken cancellationToken) => events.SendAsync(
        notification.MoveInfoCollection.Select(move => new Change(EventSource.DataType, EventType.Updated, move.Entity.Key)));

    public Task HandleAsync(DataTypeDeletedNotification notification, CancellationToken cancellationToken) => events.SendAsync(
    [
        .. Entities.Deleted(EventSource.DataType, notification.DeletedEntities),
        .. Entities.Updated(EventSource.DocumentType, documentTypes.GetAll()),
        .. Entities.Updated(EventSource.MediaType, mediaTypes.GetAll()),
    ]);

    public Task HandleAsync(TemplateSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Saved(EventSource.Template, notification.SavedEntities));

    public Task HandleAsync(TemplateDeletedNotification notification, CancellationToken cancellationToken) => events.SendAsync(
    [
        .. Entities.Deleted(EventSource.Template, notification.DeletedEntities),
        .. Entities.Updated(EventSource.DocumentType, documentTypes.GetAll()),
    ]);

    private static IEnumerable<Change> Of<T>(string source, IEnumerable<ContentTypeChange<T>> changes)
        where T : class, IContentTypeComposition => changes.Select(change => new Change(
            source,
            change.ChangeTypes.HasFlag(ContentTypeChangeTypes.Remove) ? EventType.Deleted
                : change.ChangeTypes.HasFlag(ContentTypeChangeTypes.Create) ? EventType.Created
                : EventType.Updated,
            change.Item.Key));
}

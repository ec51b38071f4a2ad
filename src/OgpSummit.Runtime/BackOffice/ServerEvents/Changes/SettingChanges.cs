using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

/// <summary>Languages, the dictionary and relations. One language that becomes the default takes that from another.</summary>
internal sealed class SettingChanges(EventSender events, ILanguageService languages) :
    INotificationAsyncHandler<LanguageSavedNotification>,
    INotificationAsyncHandler<LanguageDeletedNotification>,
    INotificationAsyncHandler<DictionaryItemSavedNotification>,
    INotificationAsyncHandler<DictionaryItemMovedNotification>,
    INotificationAsyncHandler<DictionaryItemDeletedNotification>,
    INotificationAsyncHandler<RelationTypeSavedNotification>,
    INotificationAsyncHandler<RelationTypeDeletedNotification>,
    INotificationAsyncHandler<RelationSavedNotification>,
    INotificationAsyncHandler<RelationDeletedNotification>
{
    public async Task HandleAsync(LanguageSavedNotification notification, CancellationToken cancellationToken) => await events.SendAsync(
    [
        .. Entities.Saved(EventSource.Language, notification.SavedEntities),
        .. Entities.Updated(EventSource.Language, await languages.GetAllAsync()),
    ]);

    /// <summary>Every document may have lost something: what clients remember of them is not worth sorting out.</summary>
    public async Task HandleAsync(LanguageDeletedNotification notification, CancellationToken cancellationToken)
    {
        await events.SendAsync(Entities.Deleted(EventSource.Language, notification.DeletedEntities));
        events.Reset();
    }

    public Task HandleAsync(DictionaryItemSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Saved(EventSource.DictionaryItem, notification.SavedEntities));

    public Task HandleAsync(DictionaryItemMovedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Updated(EventSource.DictionaryItem, notification.MoveInfoCollection.Select(move => move.Entity)));

    public Task HandleAsync(DictionaryItemDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Deleted(EventSource.DictionaryItem, notification.DeletedEntities));

    public Task HandleAsync(RelationTypeSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Saved(EventSource.RelationType, notification.SavedEntities));

    public Task HandleAsync(RelationTypeDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Deleted(EventSource.RelationType, notification.DeletedEntities));

    public Task HandleAsync(RelationSavedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Saved(EventSource.Relation, notification.SavedEntities));

    public Task HandleAsync(RelationDeletedNotification notification, CancellationToken cancellationToken) =>
        events.SendAsync(Entities.Deleted(EventSource.Relation, notification.DeletedEntities));
}

using OgpSummit.Plugin.ContentModel;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Plugin.Tracking.History;

/// <summary>
/// History is append-only: whatever would change, hide or remove a published report is refused, whoever asks and from wherever
/// – back office, API, import, code. What was wrong is corrected by a new report that names it.
/// </summary>
internal sealed class KeepHistory(PublishedHistory history, IContentService contents, TrackingTexts texts) :
    INotificationHandler<ContentSavingNotification>,
    INotificationHandler<ContentPublishingNotification>,
    INotificationHandler<ContentUnpublishingNotification>,
    INotificationHandler<ContentMovingNotification>,
    INotificationHandler<ContentMovingToRecycleBinNotification>,
    INotificationHandler<ContentDeletingNotification>,
    INotificationHandler<ContentRollingBackNotification>
{
    public void Handle(ContentSavingNotification notification)
    {
        if (notification.SavedEntities.Any(IsRewritten))
        {
            Refuse(notification, "historyRewrite");
        }
    }

    /// <summary>Taking one language away comes as a publishing of the others.</summary>
    public void Handle(ContentPublishingNotification notification)
    {
        if (notification.PublishedEntities.Any(content => UnpublishesCulture(notification, content) && history.IsIn(content)))
        {
            Refuse(notification, "historyUnpublish");
        }
        else if (notification.PublishedEntities.Any(IsRewritten))
        {
            Refuse(notification, "historyRewrite");
        }
    }

    public void Handle(ContentUnpublishingNotification notification)
    {
        if (notification.UnpublishedEntities.Any(history.IsIn))
        {
            Refuse(notification, "historyUnpublish");
        }
    }

    /// <summary>A report belongs to its commitment; a commitment may move, but not to where nobody sees it.</summary>
    public void Handle(ContentMovingNotification notification)
    {
        if (notification.MoveInfoCollection.Any(move =>
            PublishedHistory.IsPublishedReport(move.Entity) || (!IsPublic(move.NewParentKey) && history.IsIn(move.Entity))))
        {
            Refuse(notification, "historyMove");
        }
    }

    public void Handle(ContentMovingToRecycleBinNotification notification)
    {
        if (notification.MoveInfoCollection.Any(move => history.IsIn(move.Entity)))
        {
            Refuse(notification, "historyDelete");
        }
    }

    public void Handle(ContentDeletingNotification notification)
    {
        if (notification.DeletedEntities.Any(content => !content.Trashed && history.IsIn(content)))
        {
            Refuse(notification, "historyDelete");
        }
    }

    public void Handle(ContentRollingBackNotification notification)
    {
        if (PublishedHistory.IsPublishedReport(notification.Entity))
        {
            Refuse(notification, "historyRewrite");
        }
    }

    private bool IsRewritten(IContent content) =>
        content.HasIdentity
        && content.ContentType.Alias == DocumentTypes.ProgressReport
        && contents.GetById(content.Id) is { Published: true } before
        && PublishedHistory.IsRewritten(content, before);

    private static bool UnpublishesCulture(ContentPublishingNotification notification, IContent content) =>
        content.AvailableCultures.Any(culture => notification.IsUnpublishingCulture(content, culture));

    /// <param name="parent">Null for the root.</param>
    private bool IsPublic(Guid? parent) =>
        parent is not { } key || (contents.GetById(key) is { } content && contents.IsPathPublished(content));

    private void Refuse<T>(CancelableObjectNotification<T> notification, string reason)
        where T : class =>
        notification.CancelOperation(texts.Error(reason));
}

using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;

namespace OgpSummit.Runtime.Notifications;

internal static class ContentNotificationRegistration
{
    /// <summary>What Umbraco does after content changed, outside of its Core: relations, places in the bin, redirects.</summary>
    public static IUmbracoBuilder AddContentNotificationHandlers(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<ContentReferences>();
        builder.Services.AddSingleton<IRedirectTracker, RedirectTracker>();
        builder.Services.AddSingleton<RedirectTracking>();
        return builder
            .AddNotificationHandler<ContentSavedNotification, UpdateRelations>()
            .AddNotificationHandler<ContentPublishedNotification, UpdateRelations>()
            .AddNotificationHandler<ContentUnpublishedNotification, UpdateRelations>()
            .AddNotificationHandler<MediaSavedNotification, UpdateRelations>()
            .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, RememberPlaceBeforeTrash>()
            .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, RememberPlaceBeforeTrash>()
            .AddNotificationHandler<ContentMovedNotification, RememberPlaceBeforeTrash>()
            .AddNotificationHandler<MediaMovedNotification, RememberPlaceBeforeTrash>()
            .AddNotificationHandler<ContentPublishingNotification, TrackRedirects>()
            .AddNotificationHandler<ContentPublishedNotification, TrackRedirects>()
            .AddNotificationHandler<ContentMovingNotification, TrackRedirects>()
            .AddNotificationHandler<ContentMovedNotification, TrackRedirects>();
    }
}

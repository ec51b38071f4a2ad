using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Handlers;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Hosting.Composition;

/// <summary>Core's own handlers that turn a change into cache refreshes, start-up work, audit entries and warnings.</summary>
internal static class CoreNotifications
{
    public static IUmbracoBuilder AddCoreNotifications(this IUmbracoBuilder builder) => builder
        .AddCacheNotifications()
        .AddStartUpNotifications()
        .AddAuditNotifications()
        .AddPublishingNotifications();

    private static IUmbracoBuilder AddCacheNotifications(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentTreeChangeNotification, ContentTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTreeChangeNotification, MediaTreeChangeDistributedCacheNotificationHandler>()
        .AddNotificationHandler<ContentTypeChangedNotification, ContentTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<MediaTypeChangedNotification, MediaTypeChangedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeSavedNotification, DataTypeSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DataTypeDeletedNotification, DataTypeDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<TemplateSavedNotification, TemplateSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<TemplateDeletedNotification, TemplateDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<LanguageSavedNotification, LanguageSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<LanguageDeletedNotification, LanguageDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DictionaryItemSavedNotification, DictionaryItemSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DictionaryItemDeletedNotification, DictionaryItemDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainSavedNotification, DomainSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<DomainDeletedNotification, DomainDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<RelationTypeSavedNotification, RelationTypeSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<RelationTypeDeletedNotification, RelationTypeDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserSavedNotification, UserSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserDeletedNotification, UserDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupWithUsersSavedNotification, UserGroupWithUsersSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupDeletedNotification, UserGroupDeletedDistributedCacheNotificationHandler>();

    private static IUmbracoBuilder AddStartUpNotifications(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, NavigationInitializationNotificationHandler>()
        .AddNotificationAsyncHandler<PostRuntimePremigrationsUpgradeNotification, PublishStatusInitializationNotificationHandler>();

    private static IUmbracoBuilder AddAuditNotifications(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<UserSavedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<UserDeletedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<UserGroupWithUsersSavedNotification, AuditNotificationsHandler>()
        .AddNotificationAsyncHandler<AssignedUserGroupPermissionsNotification, AuditNotificationsHandler>();

    private static IUmbracoBuilder AddPublishingNotifications(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentCopiedNotification, RelateOnCopyNotificationHandler>()
        .AddNotificationHandler<ContentPublishedNotification, AddDomainWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentPublishedNotification, AddUnroutableContentWarningsWhenPublishingNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavingNotification, WarnDocumentTypeElementSwitchNotificationHandler>()
        .AddNotificationAsyncHandler<ContentTypeSavedNotification, WarnDocumentTypeElementSwitchNotificationHandler>();
}

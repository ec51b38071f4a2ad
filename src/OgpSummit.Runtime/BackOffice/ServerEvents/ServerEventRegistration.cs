using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.BackOffice.ServerEvents.Access;
using OgpSummit.Runtime.BackOffice.ServerEvents.Changes;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;
using Umbraco.Cms.Web.Common.Authorization;

namespace OgpSummit.Runtime.BackOffice.ServerEvents;

/// <summary>Editors see what others change. See docs/server-events.md.</summary>
internal static class ServerEventRegistration
{
    /// <summary>A client only says hello and that it is still there.</summary>
    private const int MaximumMessageSize = 4 * 1024;

    public static IUmbracoBuilder AddServerEvents(this IUmbracoBuilder builder)
    {
        builder.Services.AddSignalR(options => options.MaximumReceiveMessageSize = MaximumMessageSize);
        builder.Services
            .AddSingleton<UserConnections>()
            .AddSingleton<IUserConnectionManager>(services => services.GetRequiredService<UserConnections>())
            .AddSingleton<IServerEventAuthorizationService, EventAuthorization>()
            .AddSingleton<IServerEventUserManager, EventAudience>()
            .AddSingleton<IServerEventRouter, ServerEventRouter>()
            .AddSingleton<EventSender>()
            .AddSingleton<EndedSessions>()
            .AddHostedService(services => services.GetRequiredService<EndedSessions>());
        builder.WithCollectionBuilder<EventSourceAuthorizerCollectionBuilder>().Append<SectionAuthorizer>();
        builder.WithCollectionBuilder<ServerEventAccessFilterCollectionBuilder>().Append<DocumentFilter>().Append<MediaFilter>();
        return builder.AddDocumentEvents().AddMediaEvents().AddTypeEvents().AddSettingEvents().AddUserEvents();
    }

    /// <summary>Websockets only: on those, the browser says which page it is that connects.</summary>
    public static void MapServerEvents(this IEndpointRouteBuilder endpoints) => endpoints
        .MapHub<ServerEventHub>(ServerEventHub.Path, options => options.Transports = HttpTransportType.WebSockets)
        .RequireAuthorization(AuthorizationPolicies.BackOfficeAccess);

    private static IUmbracoBuilder AddDocumentEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentTreeChangeNotification, DocumentChanges>()
        .AddNotificationAsyncHandler<ContentMovedNotification, DocumentChanges>()
        .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, DocumentChanges>()
        .AddNotificationAsyncHandler<ContentDeletedNotification, DocumentChanges>()
        .AddNotificationAsyncHandler<DomainSavedNotification, DocumentChanges>()
        .AddNotificationAsyncHandler<DomainDeletedNotification, DocumentChanges>();

    private static IUmbracoBuilder AddMediaEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<MediaTreeChangeNotification, MediaChanges>()
        .AddNotificationAsyncHandler<MediaMovedNotification, MediaChanges>()
        .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, MediaChanges>()
        .AddNotificationAsyncHandler<MediaDeletedNotification, MediaChanges>();

    private static IUmbracoBuilder AddTypeEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentTypeChangedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<MediaTypeChangedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<DataTypeSavedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<DataTypeMovedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<DataTypeDeletedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<TemplateSavedNotification, TypeChanges>()
        .AddNotificationAsyncHandler<TemplateDeletedNotification, TypeChanges>();

    private static IUmbracoBuilder AddSettingEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<LanguageSavedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<LanguageDeletedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<DictionaryItemSavedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<DictionaryItemMovedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<DictionaryItemDeletedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<RelationTypeSavedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<RelationTypeDeletedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<RelationSavedNotification, SettingChanges>()
        .AddNotificationAsyncHandler<RelationDeletedNotification, SettingChanges>();

    private static IUmbracoBuilder AddUserEvents(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<UserSavedNotification, UserChanges>()
        .AddNotificationAsyncHandler<UserDeletedNotification, UserChanges>()
        .AddNotificationAsyncHandler<UserGroupSavedNotification, UserChanges>()
        .AddNotificationAsyncHandler<UserGroupDeletedNotification, UserChanges>();
}

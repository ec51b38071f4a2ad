using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.ServerEvents;
using static Umbraco.Cms.Core.Constants.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Changes;

/// <summary>
/// Users and groups. Whoever is connected hears from now on of what the new rights open, is told to ask again who he is, and is
/// cut off when he could not sign in as he did.
/// </summary>
internal sealed class UserChanges(
    EventSender events,
    IServerEventRouter router,
    IServerEventUserManager audience,
    ICoreBackOfficeSignInManager principals,
    UserConnections connections,
    UserSet users) :
    INotificationAsyncHandler<UserSavedNotification>,
    INotificationAsyncHandler<UserDeletedNotification>,
    INotificationAsyncHandler<UserGroupSavedNotification>,
    INotificationAsyncHandler<UserGroupDeletedNotification>
{
    public async Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken)
    {
        await events.SendAsync(Entities.Saved(EventSource.User, notification.SavedEntities));
        await RefreshAsync(notification.SavedEntities.Select(user => user.Key).ToHashSet());
    }

    public async Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken)
    {
        await events.SendAsync(Entities.Deleted(EventSource.User, notification.DeletedEntities));
        await RefreshAsync(notification.DeletedEntities.Select(user => user.Key).ToHashSet());
    }

    /// <summary>Members are told too: groups are what they may do. There are too few of them to find out which.</summary>
    public async Task HandleAsync(UserGroupSavedNotification notification, CancellationToken cancellationToken)
    {
        await events.SendAsync(Entities.Saved(EventSource.UserGroup, notification.SavedEntities));
        await RefreshAsync(connections.All.Select(connection => connection.User).ToHashSet());
    }

    public async Task HandleAsync(UserGroupDeletedNotification notification, CancellationToken cancellationToken)
    {
        await events.SendAsync(Entities.Deleted(EventSource.UserGroup, notification.DeletedEntities));
        await RefreshAsync(connections.All.Select(connection => connection.User).ToHashSet());
    }

    private async Task RefreshAsync(HashSet<Guid> keys)
    {
        var connected = connections.All.Where(connection => keys.Contains(connection.User)).ToArray();
        foreach (var connection in connected.Where(connection => !MayStay(connection)))
        {
            connection.Abort();
        }

        foreach (var user in connected.Where(MayStay).Select(connection => connection.User).Distinct())
        {
            if (await principals.CreateUserPrincipalAsync(user) is { } principal)
            {
                await audience.RefreshGroupsAsync(principal);
                await router.NotifyUserAsync(
                    new ServerEvent { EventSource = EventSource.CurrentUser, EventType = EventType.Updated, Key = user }, user);
            }
        }
    }

    private bool MayStay(Connection connection) =>
        users.Current.Find(connection.User) is { IsApproved: true } user && user.SecurityStamp == connection.Stamp;
}

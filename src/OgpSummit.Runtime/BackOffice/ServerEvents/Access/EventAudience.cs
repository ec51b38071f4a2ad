using System.Security.Claims;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Access;

/// <summary>What a user hears of, on all connections alike; found out on connecting and when rights change.</summary>
internal sealed class EventAudience(IServerEventAuthorizationService authorization, IUserConnectionManager connections)
    : IServerEventUserManager
{
    public Task AssignToGroupsAsync(ClaimsPrincipal user, string connectionId) => RefreshGroupsAsync(user);

    public async Task RefreshGroupsAsync(ClaimsPrincipal user)
    {
        if (Connection.UserOf(user) is { } key && connections.GetConnections(key).Count > 0)
        {
            connections.SetAuthorizedEventSources(key, (await authorization.AuthorizeAsync(user)).AuthorizedEventSources);
        }
    }
}

using Microsoft.AspNetCore.SignalR;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents;

/// <summary>
/// Hands events to the connections of those who may hear of them, before it returns: the client asks again as soon as its own
/// request is answered. A connection that does not take an event in time is cut, which makes its client forget everything.
/// </summary>
internal sealed class ServerEventRouter(
    IHubContext<ServerEventHub, IServerEventHub> hub,
    UserConnections connections,
    ServerEventAccessFilterCollection filters,
    UserSet users) : IServerEventRouter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public Task RouteEventAsync(ServerEvent serverEvent) => RouteEventAsync(serverEvent, new ServerEventRoutingContext());

    public async Task RouteEventAsync(ServerEvent serverEvent, ServerEventRoutingContext context)
    {
        var listeners = new List<string>();
        foreach (var (user, itsConnections) in connections.GetConnectionsAuthorizedFor(serverEvent.EventSource))
        {
            if (users.Current.Find(user) is { } known && await MayHearAsync(known, serverEvent.EventSource, context))
            {
                listeners.AddRange(itsConnections);
            }
        }

        await SendAsync(serverEvent, listeners);
    }

    public Task NotifyUserAsync(ServerEvent serverEvent, Guid userKey) =>
        SendAsync(serverEvent, connections.GetConnections(userKey));

    public Task BroadcastEventAsync(ServerEvent serverEvent) =>
        SendAsync(serverEvent, connections.All.Select(connection => connection.Id));

    private async Task<bool> MayHearAsync(IUser user, string source, ServerEventRoutingContext context)
    {
        foreach (var filter in filters.Where(filter => filter.FilteredEventSources.Contains(source)))
        {
            if (!await filter.HasAccessAsync(user, context))
            {
                return false;
            }
        }

        return true;
    }

    private async Task SendAsync(ServerEvent serverEvent, IEnumerable<string> connectionIds)
    {
        var sending = connectionIds.ToDictionary(id => id, id => hub.Clients.Client(id).notify(serverEvent));
        var all = Task.WhenAll(sending.Values);
        if (await Task.WhenAny(all, Task.Delay(Patience)) == all && all.IsCompletedSuccessfully)
        {
            return;
        }

        foreach (var connection in connections.All.Where(connection =>
            sending.TryGetValue(connection.Id, out var sent) && !sent.IsCompletedSuccessfully))
        {
            connection.Abort();
        }
    }
}

using Microsoft.AspNetCore.SignalR;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents;

/// <summary>Tells the back office's clients what changed. They say nothing themselves: there is no method to call.</summary>
internal sealed class ServerEventHub(UserConnections connections, IServerEventUserManager users) : Hub<IServerEventHub>
{
    public const string Path = BackOfficePath.Root + "/serverEventHub";

    public override async Task OnConnectedAsync()
    {
        if (Connection.Of(Context) is not { } connection || !connections.TryOpen(connection))
        {
            Context.Abort();
            return;
        }

        await users.AssignToGroupsAsync(Context.User!, Context.ConnectionId);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Close(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}

using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents;

/// <summary>Something that changed.</summary>
/// <param name="Path">Of a node in its tree; who cannot see it there is not told.</param>
internal sealed record Change(string Source, string Type, Guid Key, string? Path = null);

/// <summary>Sends what changed while somebody listens. What was saved stays saved, whatever happens here.</summary>
internal sealed partial class EventSender(IServerEventRouter router, UserConnections connections, ILogger<EventSender> logger)
{
    /// <summary>Beyond this, forgetting everything is less work for the client than so many messages.</summary>
    private const int Maximum = 2000;

    public async Task SendAsync(IEnumerable<Change> changes)
    {
        if (!connections.Any)
        {
            return;
        }

        try
        {
            var distinct = changes.Distinct().Take(Maximum + 1).ToArray();
            if (distinct.Length > Maximum)
            {
                Reset();
                return;
            }

            foreach (var change in distinct)
            {
                await SendAsync(change);
            }
        }
        catch (Exception exception)
        {
            LogFailure(logger, exception);
            Reset();
        }
    }

    /// <summary>Cuts all connections: a client that is no longer told of changes remembers nothing.</summary>
    public void Reset()
    {
        foreach (var connection in connections.All)
        {
            connection.Abort();
        }
    }

    private Task SendAsync(Change change) => router.RouteEventAsync(
        new ServerEvent { EventSource = change.Source, EventType = change.Type, Key = change.Key },
        new ServerEventRoutingContext { EntityPath = change.Path });

    [LoggerMessage(Level = LogLevel.Error, Message = "Editors could not be told of a change; their connections are closed.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}

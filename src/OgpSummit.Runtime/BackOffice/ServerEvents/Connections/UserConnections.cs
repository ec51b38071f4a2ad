using Umbraco.Cms.Core.ServerEvents;

namespace OgpSummit.Runtime.BackOffice.ServerEvents.Connections;

/// <summary>Who listens, and to what. Few at a time: the editors who are at work.</summary>
internal sealed class UserConnections : IUserConnectionManager
{
    /// <summary>Tabs of one user. The client does without the connection, only slower.</summary>
    public const int MaximumPerUser = 30;

    private const int Maximum = 2000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Connection> _connections = [];
    private readonly Dictionary<Guid, HashSet<string>> _sources = [];

    public bool Any
    {
        get
        {
            lock (_lock)
            {
                return _connections.Count > 0;
            }
        }
    }

    public IReadOnlyCollection<Connection> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _connections.Values];
            }
        }
    }

    /// <returns>False when there are too many already.</returns>
    public bool TryOpen(Connection connection)
    {
        lock (_lock)
        {
            return _connections.Count < Maximum
                && _connections.Values.Count(other => other.User == connection.User) < MaximumPerUser
                && _connections.TryAdd(connection.Id, connection);
        }
    }

    public void Close(string connectionId)
    {
        lock (_lock)
        {
            if (_connections.Remove(connectionId, out var closed)
                && !_connections.Values.Any(other => other.User == closed.User))
            {
                _sources.Remove(closed.User);
            }
        }
    }

    public ISet<string> GetConnections(Guid userKey)
    {
        lock (_lock)
        {
            return ConnectionsOf(userKey).ToHashSet();
        }
    }

    public void SetAuthorizedEventSources(Guid userKey, IEnumerable<string> eventSources)
    {
        lock (_lock)
        {
            _sources[userKey] = eventSources.ToHashSet();
        }
    }

    public IReadOnlyDictionary<Guid, IReadOnlyCollection<string>> GetConnectionsAuthorizedFor(string eventSource)
    {
        lock (_lock)
        {
            return _sources.Where(user => user.Value.Contains(eventSource))
                .ToDictionary(user => user.Key, IReadOnlyCollection<string> (user) => [.. ConnectionsOf(user.Key)]);
        }
    }

    /// <exception cref="NotSupportedException">Always: a connection is opened with the session it belongs to.</exception>
    public void AddConnection(Guid userKey, string connectionId) =>
        throw new NotSupportedException($"{connectionId} was opened without a session.");

    public void RemoveConnection(Guid userKey, string connectionId) => Close(connectionId);

    private IEnumerable<string> ConnectionsOf(Guid user) =>
        _connections.Values.Where(connection => connection.User == user).Select(connection => connection.Id);
}

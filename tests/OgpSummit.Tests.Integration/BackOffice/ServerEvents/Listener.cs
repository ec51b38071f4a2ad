using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using OgpSummit.Runtime.BackOffice.ServerEvents.Connections;

namespace OgpSummit.Tests.Integration.BackOffice.ServerEvents;

/// <summary>Listens to the hub of server events as the client does, frame by frame.</summary>
internal sealed class Listener : IAsyncDisposable
{
    public const string Hub = "/umbraco/serverEventHub";

    private const string User = Umbraco.Cms.Core.Constants.ServerEvents.EventSource.User;

    private const char EndOfFrame = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly BlockingCollection<Heard> _heard = [];
    private Task _reading = Task.CompletedTask;

    private Listener()
    {
    }

    /// <summary>Ends when the connection does.</summary>
    public Task Closed => _reading;

    public static async Task<Listener> OpenAsync(BackOfficeSite site, EditorSession session)
    {
        using var negotiated = await NegotiateAsync(session);
        negotiated.EnsureSuccessStatusCode();
        var answer = await negotiated.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(["WebSockets"], answer.GetProperty("availableTransports").EnumerateArray()
            .Select(transport => transport.GetProperty("transport").GetString()));

        var listener = new Listener();
        await listener.ConnectAsync(session, answer.GetProperty("connectionToken").GetString()!, session.Address.GetLeftPart(UriPartial.Authority));
        await listener.IsHeardByAsync(site.Get<UserConnections>(), answer.GetProperty("connectionId").GetString()!);
        return listener;
    }

    public static Task<HttpResponseMessage> NegotiateAsync(EditorSession session) =>
        session.Client.PostAsync($"{Hub}/negotiate?negotiateVersion=1", null);

    /// <returns>The status that a websocket is answered with.</returns>
    public static async Task<HttpStatusCode> StatusAsync(EditorSession session, string? origin, string token = EditorSession.Redacted)
    {
        await using var listener = new Listener();
        listener._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await listener.ConnectAsync(session, "unknown", origin, token);
        }
        catch (WebSocketException)
        {
        }

        return listener._socket.HttpStatusCode;
    }

    /// <summary>Waits for an event.</summary>
    public void Expect(string source, string type, Guid key) => ExpectAll(source, type, key);

    /// <summary>Waits for an event.</summary>
    /// <returns>It, and what was heard before and not yet expected.</returns>
    public IReadOnlyList<Heard> ExpectAll(string source, string type, Guid key)
    {
        var wanted = new Heard(source, type, key);
        var all = new List<Heard>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            foreach (var heard in _heard.GetConsumingEnumerable(patience.Token))
            {
                all.Add(heard);
                if (heard == wanted)
                {
                    return all;
                }
            }
        }
        catch (OperationCanceledException)
        {
        }

        throw new InvalidOperationException($"{wanted} was not heard, but {string.Join(", ", all)}");
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        await _reading;
        _heard.Dispose();
    }

    /// <summary>The protocol greets before the hub knows of the connection.</summary>
    private async Task IsHeardByAsync(UserConnections connections, string id)
    {
        while (!_reading.IsCompleted && !connections.GetConnectionsAuthorizedFor(User).Values.Any(ids => ids.Contains(id)))
        {
            await Task.Delay(10);
        }
    }

    private async Task ConnectAsync(EditorSession session, string connection, string? origin, string token = EditorSession.Redacted)
    {
        _socket.Options.Cookies = session.Cookies;
        if (origin is not null)
        {
            _socket.Options.SetRequestHeader("Origin", origin);
        }

        var address = new UriBuilder(session.Address) { Scheme = "ws", Path = Hub, Query = $"id={connection}&access_token={token}" };
        await _socket.ConnectAsync(address.Uri, CancellationToken.None);
        await _socket.SendAsync(
            Encoding.UTF8.GetBytes("""{"protocol":"json","version":1}""" + EndOfFrame), WebSocketMessageType.Text, true, CancellationToken.None);
        _reading = Task.Run(ReadAsync);
    }

    private async Task ReadAsync()
    {
        var (buffer, text) = (new byte[16 * 1024], new StringBuilder());
        try
        {
            while (await _socket.ReceiveAsync(buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } read)
            {
                text.Append(Encoding.UTF8.GetString(buffer, 0, read.Count));
                var frames = text.ToString().Split(EndOfFrame);
                text.Clear().Append(frames[^1]);
                foreach (var frame in frames[..^1])
                {
                    Hear(frame);
                }
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection was cut, which is an outcome.
        }
        finally
        {
            _heard.CompleteAdding();
        }
    }

    private void Hear(string frame)
    {
        var message = JsonDocument.Parse(frame).RootElement;
        if (message.TryGetProperty("target", out var target) && target.GetString() == "notify")
        {
            var said = message.GetProperty("arguments")[0];
            _heard.Add(new Heard(
                said.GetProperty("eventSource").GetString()!["Umbraco:CMS:".Length..],
                said.GetProperty("eventType").GetString()!,
                said.GetProperty("key").GetGuid()));
        }
    }
}

internal sealed record Heard(string Source, string Type, Guid Key);

using System.Net.WebSockets;
using System.Text;

namespace OgpSummit.Tests.Integration.BackOffice.Preview;

/// <summary>The connection by which an open preview hears of changes; SignalR's JSON protocol.</summary>
internal sealed class PreviewWindow : IDisposable
{
    private const char EndOfMessage = '\u001e';

    private readonly ClientWebSocket _socket = new();

    public static async Task<PreviewWindow> OpenAsync(Uri site, string cookie)
    {
        var window = new PreviewWindow();
        window._socket.Options.SetRequestHeader("Cookie", $"UMB_PREVIEW={cookie}");
        await window._socket.ConnectAsync(new UriBuilder(site) { Scheme = "ws", Path = "/umbraco/PreviewHub" }.Uri, default);
        var greeting = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}" + EndOfMessage);
        await window._socket.SendAsync(greeting, WebSocketMessageType.Text, endOfMessage: true, default);
        Assert.Equal("{}", await window.ReceiveAsync());
        return window;
    }

    /// <summary>The next message that is for the window; null when the server hangs up instead.</summary>
    public async Task<string?> HearAsync()
    {
        while (await ReceiveAsync() is { } message)
        {
            if (message.Contains("\"type\":1", StringComparison.Ordinal))
            {
                return message;
            }
        }

        return null;
    }

    public void Dispose() => _socket.Dispose();

    private async Task<string?> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var text = new StringBuilder();
        var buffer = new byte[1];
        while (true)
        {
            ValueWebSocketReceiveResult received;
            try
            {
                received = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            }
            catch (WebSocketException)
            {
                return null;
            }

            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (buffer[0] == EndOfMessage)
            {
                return text.ToString();
            }

            text.Append((char)buffer[0]);
        }
    }
}

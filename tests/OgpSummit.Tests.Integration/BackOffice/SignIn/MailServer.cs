using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OgpSummit.Tests.Integration.BackOffice.SignIn;

/// <summary>Takes mail over TCP as RFC 5321 and 4954 say, and keeps it; takes none for addresses of <c>nobody.test</c>.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Task _loop;

    public MailServer()
    {
        _listener.Start();
        _loop = ListenAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Every line that a client said outside of a message.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>Headers and body of every message that was taken.</summary>
    public List<string> Messages { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _listener.Stop();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (!_end.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the test.
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 mail.test");
        while (await reader.ReadLineAsync(_end.Token) is { } command)
        {
            Commands.Add(command);
            await writer.WriteLineAsync(AnswerTo(command));
            if (command == "DATA")
            {
                Messages.Add(await MessageAsync(reader));
                await writer.WriteLineAsync("250 taken");
            }
            else if (command == "QUIT")
            {
                return;
            }
        }
    }

    private static string AnswerTo(string command) => command.Split(' ', ':')[0] switch
    {
        "EHLO" => "250-mail.test\r\n250 AUTH PLAIN",
        "AUTH" => "235 welcome",
        "RCPT" when command.Contains("@nobody.test", StringComparison.Ordinal) => "550 no such mailbox",
        "DATA" => "354 go on",
        "QUIT" => "221 good bye",
        _ => "250 fine",
    };

    private async Task<string> MessageAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(_end.Token) is { } line and not ".")
        {
            lines.Add(line.StartsWith("..", StringComparison.Ordinal) ? line[1..] : line);
        }

        return string.Join("\r\n", lines);
    }
}

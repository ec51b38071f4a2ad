using System.Buffers.Text;
using System.Net.Sockets;

namespace OgpSummit.Benchmarks.Load;

/// <summary>
/// Reads one HTTP/1.1 answer after another from a connection and keeps none of it: the generator shares two cores with
/// the server, so it may cost next to nothing.
/// </summary>
internal sealed class AnswerReader(Socket socket)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <returns>The status, and the length of the body without the framing of its chunks.</returns>
    public async ValueTask<(int Status, long Body)> ReadAsync()
    {
        int headerEnd;
        while ((headerEnd = Unread.IndexOf("\r\n\r\n"u8)) < 0)
        {
            await FillAsync();
        }

        var (status, length) = ParseHeader(Unread[..(headerEnd + 2)]);
        _start += headerEnd + 4;
        if (length is null)
        {
            return (status, await SkipChunksAsync());
        }

        await SkipAsync(length.Value);
        return (status, length.Value);
    }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <returns>No length where the body comes in chunks.</returns>
    private static (int Status, long? Length) ParseHeader(ReadOnlySpan<byte> header)
    {
        var status = Number(header["HTTP/1.1 ".Length..]);
        if (header.IndexOf("\r\nTransfer-Encoding: chunked"u8) >= 0)
        {
            return (status, null);
        }

        var at = header.IndexOf("\r\nContent-Length: "u8);
        return (status, at < 0 ? 0 : Number(header[(at + "\r\nContent-Length: ".Length)..]));
    }

    private static int Number(ReadOnlySpan<byte> text, char format = 'D') =>
        Utf8Parser.TryParse(text, out int number, out _, format)
            ? number
            : throw new InvalidDataException("The server sent something that is not HTTP/1.1.");

    private async ValueTask<long> SkipChunksAsync()
    {
        var total = 0L;
        while (true)
        {
            int lineEnd;
            while ((lineEnd = Unread.IndexOf("\r\n"u8)) < 0)
            {
                await FillAsync();
            }

            var length = Number(Unread[..lineEnd], 'x');
            _start += lineEnd + 2;
            await SkipAsync(length + 2);
            if (length == 0)
            {
                return total;
            }

            total += length;
        }
    }

    private async ValueTask SkipAsync(long count)
    {
        while (count > _end - _start)
        {
            count -= _end - _start;
            _start = _end;
            await FillAsync();
        }

        _start += (int)count;
    }

    private async ValueTask FillAsync()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }
        else if (_end == _buffer.Length)
        {
            Unread.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var read = await socket.ReceiveAsync(_buffer.AsMemory(_end));
        _end += read > 0 ? read : throw new IOException("The server closed the connection.");
    }
}

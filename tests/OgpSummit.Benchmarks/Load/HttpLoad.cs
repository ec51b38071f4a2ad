using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OgpSummit.Benchmarks.Report;

namespace OgpSummit.Benchmarks.Load;

/// <summary>Asks as fast as it is answered, over connections that stay open, one request at a time on each.</summary>
internal sealed class HttpLoad(Uri server, int connections)
{
    /// <param name="paths">Asked in turn.</param>
    /// <param name="headers">Further lines, each with its line end.</param>
    /// <param name="expected">Any other status is a failure.</param>
    public async Task<LoadResult> RunAsync(
        IReadOnlyList<string> paths, TimeSpan duration, string headers = "", HttpStatusCode expected = HttpStatusCode.OK)
    {
        var requests = paths
            .Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\n{headers}\r\n"))
            .ToArray();
        var watch = Stopwatch.StartNew();
        var results = await Task.WhenAll(Enumerable.Range(0, connections)
            .Select(number => Task.Run(() => AskAsync(requests, number, watch, duration, (int)expected))));
        return new(
            results.Sum(result => result.Latencies.Count) / watch.Elapsed.TotalSeconds,
            Distribution.Of(results.SelectMany(result => result.Latencies)),
            results.Sum(result => result.Body) / Math.Max(1, results.Sum(result => result.Latencies.Count)));
    }

    private async Task<(List<double> Latencies, long Body)> AskAsync(
        byte[][] requests, int first, Stopwatch watch, TimeSpan duration, int expected)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server.Host, server.Port);
        var reader = new AnswerReader(socket);
        var latencies = new List<double>(100_000);
        var body = 0L;
        for (var next = first; watch.Elapsed < duration; next++)
        {
            var asked = Stopwatch.GetTimestamp();
            await socket.SendAsync(requests[next % requests.Length]);
            var answer = await reader.ReadAsync();
            latencies.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            body += answer.Body;
            if (answer.Status != expected)
            {
                throw new InvalidOperationException(
                    $"{Encoding.ASCII.GetString(requests[next % requests.Length])} was answered {answer.Status}, not {expected}.");
            }
        }

        return (latencies, body);
    }
}

/// <param name="Body">Bytes, on average.</param>
internal sealed record LoadResult(double PerSecond, Distribution Latency, long Body);

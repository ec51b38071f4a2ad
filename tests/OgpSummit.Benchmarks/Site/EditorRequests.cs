using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Benchmarks.Inside;

namespace OgpSummit.Benchmarks.Site;

/// <summary>One request of a signed-in editor.</summary>
/// <param name="Used">By the site meanwhile.</param>
internal sealed record EditorAnswer(double Milliseconds, byte[] Body, string? Tag, Counters Used)
{
    public JsonNode Json => JsonNode.Parse(Body)!;
}

internal static class EditorRequests
{
    /// <param name="site">That is asked.</param>
    /// <param name="headers">Of <see cref="EditorCookies.HeadersAsync"/>.</param>
    /// <param name="request">Sent once, and disposed of.</param>
    /// <exception cref="InvalidOperationException">It was refused; the message has the answer.</exception>
    public static async Task<EditorAnswer> SendAsync(this MeasuredSite site, string headers, HttpRequestMessage request)
    {
        foreach (var line in headers.Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            request.Headers.TryAddWithoutValidation(line.Split(": ")[0], line.Split(": ")[1]);
        }

        using (request)
        {
            var before = await site.CountersAsync();
            var start = Stopwatch.GetTimestamp();
            using var answer = await site.Client.SendAsync(request);
            var body = await answer.Content.ReadAsByteArrayAsync();
            var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.NotModified
                ? new EditorAnswer(elapsed, body, answer.Headers.ETag?.ToString(), await site.CountersAsync() - before)
                : throw new InvalidOperationException(
                    $"{request.Method} {request.RequestUri}: {(int)answer.StatusCode} {System.Text.Encoding.UTF8.GetString(body)}");
        }
    }

    public static Task<EditorAnswer> GetAsync(this MeasuredSite site, string headers, string path) =>
        site.SendAsync(headers, new HttpRequestMessage(HttpMethod.Get, path));

    public static Task<EditorAnswer> PutAsync(this MeasuredSite site, string headers, string path, JsonNode body) =>
        site.SendAsync(headers, new HttpRequestMessage(HttpMethod.Put, path) { Content = System.Net.Http.Json.JsonContent.Create(body) });

    public static Task<EditorAnswer> PostAsync(this MeasuredSite site, string headers, string path, HttpContent body) =>
        site.SendAsync(headers, new HttpRequestMessage(HttpMethod.Post, path) { Content = body });
}

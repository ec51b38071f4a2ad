using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OgpSummit.Benchmarks.Inside;

/// <summary><c>/benchmark/bytes/{length}</c>: the least that this server can do for an answer of that length.</summary>
internal sealed class BytesFromMemory
{
    private readonly ConcurrentDictionary<PathString, byte[]> _bodies = [];

    public Task AnswerAsync(HttpContext context)
    {
        var body = _bodies.GetOrAdd(context.Request.Path, Make);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body).AsTask();
    }

    private static byte[] Make(PathString path)
    {
        var body = new byte[int.Parse(path.Value!.TrimStart('/'), CultureInfo.InvariantCulture)];
        Array.Fill(body, (byte)' ');
        return body;
    }
}

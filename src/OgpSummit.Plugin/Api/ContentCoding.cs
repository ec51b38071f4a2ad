using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace OgpSummit.Plugin.Api;

/// <summary>How the bytes of an answer are packed on their way.</summary>
internal sealed class ContentCoding
{
    public static readonly ContentCoding Identity = new(null, bytes => bytes);
    public static readonly ContentCoding Gzip = new("gzip", bytes => Pack(bytes, (to, level) => new GZipStream(to, level)));
    public static readonly ContentCoding Brotli = new("br", bytes => Pack(bytes, (to, level) => new BrotliStream(to, level)));

    /// <summary>Above this whoever waits for the answer waits longer for good packing than for the bytes that it saves.</summary>
    private const int WorthPackingWell = 1024 * 1024;

    private const int MostHeaders = 500;

    private static readonly ConcurrentDictionary<string, ContentCoding> ByHeader = new(StringComparer.Ordinal);

    private readonly Func<byte[], byte[]> _encode;

    private ContentCoding(string? name, Func<byte[], byte[]> encode)
    {
        Name = name;
        _encode = encode;
    }

    /// <summary>As in <c>Content-Encoding</c>; null for bytes as they are.</summary>
    public string? Name { get; }

    /// <param name="acceptEncoding">The header of that name.</param>
    public static ContentCoding Choose(string acceptEncoding)
    {
        if (acceptEncoding.Length == 0)
        {
            return Identity;
        }

        if (ByHeader.TryGetValue(acceptEncoding, out var known))
        {
            return known;
        }

        var chosen = Parse(acceptEncoding);
        if (ByHeader.Count < MostHeaders)
        {
            ByHeader[acceptEncoding] = chosen;
        }

        return chosen;
    }

    public byte[] Encode(byte[] bytes) => _encode(bytes);

    private static ContentCoding Parse(string header)
    {
        if (!StringWithQualityHeaderValue.TryParseList([header], out var accepted))
        {
            return Identity;
        }

        var names = accepted.Where(value => value.Quality is null or > 0).Select(value => value.Value.ToString().ToLowerInvariant()).ToHashSet();
        return names.Contains("br") ? Brotli : names.Contains("gzip") ? Gzip : Identity;
    }

    private static byte[] Pack(byte[] bytes, Func<Stream, CompressionLevel, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var packing = open(packed, bytes.Length > WorthPackingWell ? CompressionLevel.Fastest : CompressionLevel.Optimal))
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}

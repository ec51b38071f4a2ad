using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OgpSummit.Plugin.Api;

/// <summary>
/// A finished answer: its bytes, packed once for each coding that is asked for, and what callers need to ask again
/// cheaply.
/// </summary>
internal sealed class ApiBody
{
    /// <summary>Below this packing saves no packet on the wire.</summary>
    private const int WorthPacking = 1_400;

    // A change within the second of an earlier answer would carry the same date. Until a date is that old it is not said.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private readonly string _contentType;
    private readonly string _language;
    private readonly DateTimeOffset? _modifiedAt;
    private readonly string? _lastModified;
    private readonly Packed _plain;
    private readonly Lazy<Packed> _gzip;
    private readonly Lazy<Packed> _brotli;

    /// <param name="bytes">The body, not packed.</param>
    /// <param name="contentType">With its charset.</param>
    /// <param name="language">Short code, for <c>Content-Language</c>.</param>
    /// <param name="modifiedAt">Since when the answer has been this one; null when that depends on who asks.</param>
    public ApiBody(byte[] bytes, string contentType, string language, DateTimeOffset? modifiedAt)
    {
        _contentType = contentType;
        _language = language;
        _modifiedAt = modifiedAt?.AddTicks(-(modifiedAt.Value.Ticks % TimeSpan.TicksPerSecond));
        _lastModified = _modifiedAt is { } date ? HeaderUtilities.FormatDate(date) : null;
        var tag = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12));
        _plain = new Packed(bytes, ContentCoding.Identity, tag);
        _gzip = new Lazy<Packed>(() => new Packed(bytes, ContentCoding.Gzip, tag));
        _brotli = new Lazy<Packed>(() => new Packed(bytes, ContentCoding.Brotli, tag));
    }

    /// <summary>For a page: what a browser may load for it. Null for what is no page.</summary>
    public string? ContentSecurityPolicy { get; init; }

    public int Length => _plain.Bytes.Length;

    /// <summary>Writes the answer, or 304 when the caller already has it.</summary>
    /// <param name="context">Of the request.</param>
    /// <param name="cacheControl">What caches may do with it.</param>
    /// <param name="now">To know whether its date may be said.</param>
    public Task SendAsync(HttpContext context, string cacheControl, DateTimeOffset now)
    {
        var packed = Choose(context.Request);
        var response = context.Response;
        var isSettled = now - _modifiedAt > Settled;

        response.Headers.ETag = packed.Tag;
        response.Headers.CacheControl = cacheControl;
        response.Headers.Vary = VaryOf(context.Request);
        response.Headers.ContentLanguage = _language;
        if (ContentSecurityPolicy is { } policy)
        {
            response.Headers.ContentSecurityPolicy = policy;
        }

        if (isSettled)
        {
            response.Headers.LastModified = _lastModified;
        }

        if (IsKnown(context.Request, packed.Tag, isSettled))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = _contentType;
        response.ContentLength = packed.Bytes.Length;
        if (packed.Coding.Name is { } coding)
        {
            response.Headers.ContentEncoding = coding;
        }

        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.BodyWriter.WriteAsync(packed.Bytes, context.RequestAborted).AsTask();
    }

    // With ?lang= the language is part of the address.
    private static string VaryOf(HttpRequest request) =>
        request.Query.ContainsKey(ApiLanguages.Parameter.Name) ? "Accept-Encoding" : "Accept-Language, Accept-Encoding";

    private Packed Choose(HttpRequest request)
    {
        if (Length < WorthPacking)
        {
            return _plain;
        }

        var coding = ContentCoding.Choose(request.Headers.AcceptEncoding.ToString());
        return coding == ContentCoding.Brotli ? _brotli.Value : coding == ContentCoding.Gzip ? _gzip.Value : _plain;
    }

    // RFC 9110, 13.2.2: the date counts only where no tag is given.
    private bool IsKnown(HttpRequest request, string tag, bool isSettled)
    {
        var tags = request.Headers.IfNoneMatch;
        if (tags.Count > 0)
        {
            return tags.ToString() == tag || Matches(tags.ToString(), tag);
        }

        var since = request.Headers.IfModifiedSince.ToString();
        return isSettled && since.Length > 0 && HeaderUtilities.TryParseDate(since, out var date) && date >= _modifiedAt;
    }

    private static bool Matches(string header, string tag) =>
        EntityTagHeaderValue.TryParseList([header], out var given)
        && given.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Tag.Equals(tag, StringComparison.Ordinal));

    private sealed class Packed(byte[] bytes, ContentCoding coding, string tag)
    {
        public byte[] Bytes { get; } = coding.Encode(bytes);

        public ContentCoding Coding { get; } = coding;

        /// <summary>Other bytes, another tag: caches compare byte by byte.</summary>
        public string Tag { get; } = string.Create(CultureInfo.InvariantCulture, $"\"{tag}{(coding.Name is { } name ? $"-{name}" : string.Empty)}\"");
    }
}

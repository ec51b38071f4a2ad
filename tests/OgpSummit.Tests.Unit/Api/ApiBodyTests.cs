using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using OgpSummit.Plugin.Api;

namespace OgpSummit.Tests.Unit.Api;

public sealed class ApiBodyTests
{
    private static readonly DateTimeOffset Changed = new(2016, 12, 7, 9, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"été\":12}", 1_000)));

    private readonly ApiBody _body = new(Bytes, "application/json", "fr", Changed);

    [Theory]
    [InlineData("", null)]
    [InlineData("identity", null)]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("GZIP;q=0.5", "gzip")]
    [InlineData(";;;,,", null)]
    public async Task It_is_packed_as_the_caller_accepts(string acceptEncoding, string? coding)
    {
        var (response, sent) = await SendAsync(_body, request => request.Headers.AcceptEncoding = acceptEncoding);

        Assert.Equal(coding, (string?)response.Headers.ContentEncoding);
        Assert.Equal(Bytes, Unpack(sent, coding));
        Assert.Equal(sent.Length, response.ContentLength);
    }

    [Fact]
    public async Task Other_bytes_have_another_tag()
    {
        var (plain, _) = await SendAsync(_body, _ => { });
        var (packed, _) = await SendAsync(_body, request => request.Headers.AcceptEncoding = "br");
        var (other, _) = await SendAsync(new ApiBody(Bytes[1..], "application/json", "fr", Changed), _ => { });

        Assert.Distinct(new[] { plain, packed, other }.Select(response => response.Headers.ETag.ToString()));
    }

    [Fact]
    public async Task The_same_bytes_have_the_same_tag_after_a_restart()
    {
        var (now, _) = await SendAsync(_body, _ => { });
        var (later, _) = await SendAsync(new ApiBody([.. Bytes], "application/json", "fr", Changed.AddDays(1)), _ => { });

        Assert.Equal((string?)now.Headers.ETag, later.Headers.ETag);
    }

    [Fact]
    public async Task A_small_one_is_not_packed()
    {
        var (response, _) = await SendAsync(
            new ApiBody("{}"u8.ToArray(), "application/json", "fr", Changed), request => request.Headers.AcceptEncoding = "br");

        Assert.Equal(0, response.Headers.ContentEncoding.Count);
    }

    [Theory]
    [InlineData("{0}", 304)]
    [InlineData("*", 304)]
    [InlineData("W/{0}", 304)]
    [InlineData("\"other\", {0}", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("nonsense", 200)]
    public async Task A_caller_who_has_it_gets_304(string ifNoneMatch, int status)
    {
        var (first, _) = await SendAsync(_body, _ => { });
        var tag = first.Headers.ETag.ToString();

        var (response, sent) = await SendAsync(
            _body, request => request.Headers.IfNoneMatch = ifNoneMatch.Replace("{0}", tag, StringComparison.Ordinal));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == 304, sent.Length == 0);
        Assert.Equal(tag, response.Headers.ETag);
    }

    [Theory]
    [InlineData("Wed, 07 Dec 2016 09:00:00 GMT", 304)]
    [InlineData("Wed, 07 Dec 2016 08:59:59 GMT", 200)]
    [InlineData("yesterday", 200)]
    public async Task A_date_counts_where_no_tag_is_given(string since, int status)
    {
        var (response, _) = await SendAsync(_body, request => request.Headers.IfModifiedSince = since);
        Assert.Equal(status, response.StatusCode);

        var (tagged, _) = await SendAsync(_body, request =>
        {
            request.Headers.IfModifiedSince = since;
            request.Headers.IfNoneMatch = "\"other\"";
        });
        Assert.Equal(200, tagged.StatusCode);
    }

    [Fact]
    public async Task A_change_of_this_very_second_has_no_date_yet()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Headers.IfModifiedSince = "Wed, 07 Dec 2016 09:00:00 GMT";

        await _body.SendAsync(context, "no-cache", Changed.AddSeconds(1));

        Assert.Equal(200, context.Response.StatusCode);
        Assert.Equal(0, context.Response.Headers.LastModified.Count);
    }

    [Fact]
    public async Task HEAD_gets_everything_but_the_body()
    {
        var (response, sent) = await SendAsync(_body, request => request.Method = "HEAD");

        Assert.Empty(sent);
        Assert.Equal(Bytes.Length, response.ContentLength);
        Assert.Equal("fr", response.Headers.ContentLanguage);
        Assert.Equal("Wed, 07 Dec 2016 09:00:00 GMT", response.Headers.LastModified);
    }

    private static async Task<(HttpResponse Response, byte[] Sent)> SendAsync(ApiBody body, Action<HttpRequest> ask)
    {
        var sent = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = sent } };
        context.Request.Method = "GET";
        ask(context.Request);

        await body.SendAsync(context, "no-cache", Changed.AddHours(1));
        await context.Response.BodyWriter.FlushAsync();
        return (context.Response, sent.ToArray());
    }

    private static byte[] Unpack(byte[] sent, string? coding)
    {
        using var from = new MemoryStream(sent);
        using Stream unpacking = coding switch
        {
            "gzip" => new GZipStream(from, CompressionMode.Decompress),
            "br" => new BrotliStream(from, CompressionMode.Decompress),
            _ => from,
        };
        using var to = new MemoryStream();
        unpacking.CopyTo(to);
        return to.ToArray();
    }
}

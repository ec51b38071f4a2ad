using System.IO.Compression;
using System.Net;
using System.Text;

namespace OgpSummit.Tests.Integration.BackOffice.Page;

public sealed class ClientFileTests(PageHost host) : IClassFixture<PageHost>
{
    [Fact]
    public async Task A_browser_gets_a_file_compressed_and_never_asks_again()
    {
        using var response = await GetAsync($"{host.Version}/css/umb-css.css", "gzip, br");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br;q=0")]
    public async Task A_client_that_cannot_read_brotli_gets_the_same_text_plain(string accepted)
    {
        using var compressed = await GetAsync($"{host.Version}/css/umb-css.css", "br");
        using var plain = await GetAsync($"{host.Version}/css/umb-css.css", accepted);

        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.NotEqual(compressed.Headers.ETag, plain.Headers.ETag);
        Assert.Equal(
            await DecompressAsync(compressed.Content), await plain.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        using var first = await GetAsync($"{host.Version}/start.js", "br");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/umbraco/backoffice/{host.Version}/start.js");
        request.Headers.Add("Accept-Encoding", "br");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await host.Browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Asking_for_the_head_gives_the_length_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, $"/umbraco/backoffice/{host.Version}/css/uui-css.css");

        using var response = await host.Browser.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("assets/fonts/lato/LatoLatin-Regular.woff2", "font/woff2")]
    [InlineData("assets/favicon.svg", "image/svg+xml")]
    [InlineData("start.js", "text/javascript")]
    [InlineData("licenses.txt", "text/plain")]
    public async Task A_file_says_what_it_is(string path, string type)
    {
        using var response = await GetAsync($"{host.Version}/{path}", "br");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("css/dark.theme.css")]
    [InlineData("css/high-contrast.theme.css")]
    [InlineData("css/rte-content.css")]
    [InlineData("css/umbraco-blockgridlayout.css")]
    [InlineData("assets/installer-illustration.svg")]
    public async Task What_the_client_knows_by_stocks_address_leads_to_the_current_version(string path)
    {
        using var response = await GetAsync(path, "br");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal($"/umbraco/backoffice/{host.Version}/{path}", response.Headers.Location?.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("0123456789ab/start.js")]
    [InlineData("start.jsx")]
    [InlineData("")]
    [InlineData("css/")]
    [InlineData("client.json")]
    [InlineData("%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("css/..%2f..%2fappsettings.json")]
    public async Task Nothing_else_is_served(string path)
    {
        using var response = await GetAsync(path, "br");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Nothing_above_the_current_version_is_served()
    {
        using var response = await GetAsync($"{host.Version}/../client.json", "br");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/umbraco/backoffice/{path}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return await host.Browser.SendAsync(request);
    }

    private static async Task<string> DecompressAsync(HttpContent content)
    {
        await using var brotli = new BrotliStream(await content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}

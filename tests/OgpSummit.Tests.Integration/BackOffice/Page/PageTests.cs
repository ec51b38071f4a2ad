using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OgpSummit.Tests.Integration.BackOffice.Page;

public sealed class PageTests(PageHost host) : IClassFixture<PageHost>
{
    [Theory]
    [InlineData("/umbraco")]
    [InlineData("/umbraco/")]
    [InlineData("/umbraco/section/content")]
    [InlineData("/umbraco/section/content/workspace/document/edit/0b5a1ab1-6e5d-4e3c-8d1c-6d5a1b8b5f10/fr-FR/view/content")]
    [InlineData("/umbraco/oauth_complete?code=1&state=2")]
    [InlineData("/umbraco/preview")]
    public async Task Every_screen_has_the_same_page(string address)
    {
        using var response = await host.Browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Contains("<umb-app>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/umbraco/api/nothing")]
    [InlineData("/umbraco/ogp/api/v1/nothing")]
    [InlineData("/umbraco/management/nothing")]
    [InlineData("/umbraco/serverEventHub/negotiate")]
    [InlineData("/umbraco/backoffice/start.js/nothing")]
    [InlineData("/umbraco/lib/jquery.min.js")]
    [InlineData("/umbraco.php")]
    [InlineData("/umbracoo")]
    public async Task A_mistaken_address_is_not_answered_with_the_page(string address)
    {
        using var response = await host.Browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Only_the_import_map_and_files_of_this_site_may_run()
    {
        using var response = await host.Browser.GetAsync("/umbraco");
        var page = await ParseAsync(response);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        var inline = Assert.Single(page.Scripts, script => script.Source is null);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline.TextContent)));
        Assert.Contains($"script-src 'self' 'sha256-{hash}'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Whatever_the_page_and_its_import_map_name_exists()
    {
        using var response = await host.Browser.GetAsync("/umbraco");
        var page = await ParseAsync(response);
        var addresses = ImportsOf(page).Select(import => import.Value!.GetValue<string>())
            .Concat(page.QuerySelectorAll("link").Select(link => link.GetAttribute("href")!))
            .Concat(page.Scripts.Select(script => script.Source).OfType<string>())
            .Where(address => !address.StartsWith("/App_Plugins/", StringComparison.Ordinal))
            .ToArray();

        Assert.True(addresses.Length > 140, $"The page names only {addresses.Length} files.");
        Assert.All(addresses, address => Assert.NotNull(host.Archive.Find(address.Replace($"/umbraco/backoffice/{host.Version}/", ""))));
    }

    [Fact]
    public async Task The_page_speaks_the_sites_language_and_carries_our_name()
    {
        using var response = await host.Browser.GetAsync("/umbraco");
        var page = await ParseAsync(response);

        Assert.Equal("fr-FR", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("/umbraco/", page.QuerySelector("base")?.GetAttribute("href"));
        Assert.Equal("OGP Paris 2016", page.Title);
        Assert.DoesNotContain("Umbraco", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_adds_names_to_import_but_takes_none_of_the_clients()
    {
        await host.GivenPackageAsync("Imports", """
            {
              "name": "Imports", "version": "1.2.3", "extensions": [],
              "importmap": {
                "imports": { "imports/one": "/App_Plugins/Imports/one.js", "@umbraco-cms/backoffice/app": "/App_Plugins/Imports/evil.js" },
                "scopes": { "/App_Plugins/Imports/": { "two": "/App_Plugins/Imports/two.js" } }
              }
            }
            """);

        using var response = await host.Browser.GetAsync("/umbraco");

        var page = await ParseAsync(response);
        var imports = ImportsOf(page);
        Assert.Equal("/App_Plugins/Imports/one.js?umb__rnd=1.2.3", imports["imports/one"]?.GetValue<string>());
        Assert.Equal(
            $"/umbraco/backoffice/{host.Version}/apps/app/index.js", imports["@umbraco-cms/backoffice/app"]?.GetValue<string>());
        Assert.Equal("/App_Plugins/Imports/two.js", MapOf(page)["scopes"]?["/App_Plugins/Imports/"]?["two"]?.GetValue<string>());
    }

    [Fact]
    public async Task A_name_with_markup_stays_within_the_import_map()
    {
        await host.GivenPackageAsync("Markup", """
            { "name": "Markup", "extensions": [], "importmap": { "imports": { "</script><b>": "/App_Plugins/Markup/a.js" } } }
            """);

        using var response = await host.Browser.GetAsync("/umbraco");

        var page = await ParseAsync(response);
        Assert.Equal("/App_Plugins/Markup/a.js", ImportsOf(page)["</script><b>"]?.GetValue<string>());
        Assert.Empty(page.QuerySelectorAll("b"));
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response) =>
        new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());

    private static JsonNode MapOf(IHtmlDocument page) =>
        JsonNode.Parse(page.QuerySelector("script[type=importmap]")!.TextContent)!;

    private static JsonObject ImportsOf(IHtmlDocument page) => MapOf(page)["imports"]!.AsObject();
}

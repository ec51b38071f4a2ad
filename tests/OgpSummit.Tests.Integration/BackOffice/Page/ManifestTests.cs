using System.Net;
using System.Text.Json.Nodes;

namespace OgpSummit.Tests.Integration.BackOffice.Page;

public sealed class ManifestTests(PageHost host) : IClassFixture<PageHost>
{
    [Fact]
    public async Task A_package_is_listed_to_those_it_is_meant_for()
    {
        await host.GivenPackageAsync("Open", """
            { "name": "Open", "allowPublicAccess": true, "extensions": [ { "type": "theme", "alias": "Open.Theme" } ] }
            """);
        await host.GivenPackageAsync("Closed", """
            { "id": "Closed.Id", "name": "Closed", "version": "2.0.0", "extensions": [ { "type": "dashboard", "alias": "Closed.Dashboard", "weight": 7 } ] }
            """);

        Assert.Equal(["Open"], await NamesAsync("public"));
        Assert.Contains("Closed", await NamesAsync("private"));
        Assert.DoesNotContain("Open", await NamesAsync("private"));
        Assert.Superset(new HashSet<string> { "Open", "Closed" }, (await NamesAsync("")).ToHashSet());
        Assert.Contains(
            """{"name":"Closed","id":"Closed.Id","version":"2.0.0","extensions":[{"type":"dashboard","alias":"Closed.Dashboard","weight":7}]}""",
            await host.Browser.GetStringAsync("/api/manifest/manifest/private"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_cannot_be_read_takes_no_other_with_it()
    {
        await host.GivenPackageAsync("Broken", "{ \"name\": ");
        await host.GivenPackageAsync("Nested/Deep", """{ "name": "Deep", "extensions": [] }""");

        var names = await NamesAsync("");

        Assert.Contains("Deep", names);
        Assert.DoesNotContain("Broken", names);
    }

    [Theory]
    [InlineData("logo")]
    [InlineData("logo-alternative")]
    [InlineData("login-logo")]
    [InlineData("login-logo-alternative")]
    [InlineData("login-background")]
    public async Task A_picture_of_the_back_office_is_a_drawing_of_ours(string name)
    {
        using var response = await host.Browser.GetAsync($"/api/security/back-office/graphics/{name}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType?.MediaType);
        var drawing = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("<svg", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("script", drawing, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<string[]> NamesAsync(string audience)
    {
        var list = JsonNode.Parse(await host.Browser.GetStringAsync($"/api/manifest/manifest/{audience}"))!.AsArray();
        return [.. list.Select(manifest => manifest!["name"]!.GetValue<string>())];
    }
}

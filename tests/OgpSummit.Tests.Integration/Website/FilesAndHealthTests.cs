using System.Net;

namespace OgpSummit.Tests.Integration.Website;

[Collection(OnPublishedSite.Name)]
public sealed class FilesAndHealthTests(PublishedSite site)
{
    [Fact]
    public async Task An_uploaded_file_is_served_from_the_media_folder()
    {
        await GivenMediaFileAsync("photo.txt", "pleyel");

        using var response = await site.Visitor.GetAsync("/media/photo.txt");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("pleyel", await response.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("drawing.svg")]
    [InlineData("page.html")]
    public async Task An_uploaded_file_runs_no_scripts(string name)
    {
        await GivenMediaFileAsync(name, "<script>alert(1)</script>");

        using var response = await site.Visitor.GetAsync($"/media/{name}");

        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/media/../umbraco.db")]
    [InlineData("/media/%2e%2e/umbraco.db")]
    [InlineData("/media/missing.txt")]
    public async Task Nothing_outside_the_media_folder_is_served(string address)
    {
        using var response = await site.Visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("live")]
    [InlineData("ready")]
    public async Task A_running_site_is_healthy(string question)
    {
        using var response = await site.Visitor.GetAsync($"/umbraco/api/health/{question}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    private async Task GivenMediaFileAsync(string name, string content)
    {
        var folder = Path.Combine(site.WebRoot, "media");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, name), content);
    }
}

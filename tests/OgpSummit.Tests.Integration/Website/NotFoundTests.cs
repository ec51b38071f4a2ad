using System.Net;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Website;

[Collection(OnPublishedSite.Name)]
public sealed class NotFoundTests(PublishedSite site)
{
    [Fact]
    public async Task An_unknown_address_shows_the_configured_page_with_status_404()
    {
        var name = TestContent.Unique("site");
        var type = await site.GivenTypeWithTemplateAsync(TestContent.Unique("shown"));
        var home = site.GivenPage(type, name, name);
        await site.GivenDomainsAsync(home, ($"/{name}/fr", "fr-FR"), ($"/{name}/en", "en-US"));
        var french = site.GivenPage(type, "Introuvable", "Not found", home, PublishedSite.NotFoundPage);
        var english = site.GivenPage(type, "Introuvable aussi", "Not found either", home, PublishedSite.EnglishNotFoundPage);

        await AssertAsync($"/{name}/fr/rien", HttpStatusCode.NotFound, french);
        await AssertAsync($"/{name}/en/nothing", HttpStatusCode.NotFound, english);
        await AssertAsync($"/{name}/fr/introuvable", HttpStatusCode.OK, french);
        await AssertAsync($"/{name}/fr", HttpStatusCode.OK, home);

        site.Get<IContentService>().Unpublish(french);
        site.Get<IContentService>().Unpublish(english);
        using var response = await site.Visitor.GetAsync($"/{name}/fr/rien");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    private async Task AssertAsync(string address, HttpStatusCode status, IContent shown)
    {
        using var response = await site.Visitor.GetAsync(address);
        Assert.Equal(status, response.StatusCode);
        Assert.EndsWith($" of {shown.Key}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

using OgpSummit.Tests.Integration.Website.Controllers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace OgpSummit.Tests.Integration.Website;

/// <summary>Addresses are kept for speed; none may outlive what it was made of.</summary>
[Collection(OnPublishedSite.Name)]
public sealed class AddressTests(PublishedSite site)
{
    [Fact]
    public async Task An_address_follows_the_names_of_all_above_it()
    {
        var (home, name) = await GivenHomeAsync();
        var section = site.GivenPage(home.Type, "Rubrique", "Section", home.Page);
        var page = site.GivenPage(home.Type, "Page", "Page", section);
        Assert.Equal($"/{name}/fr/rubrique/page/", Url(page, "fr-FR"));
        Assert.Equal($"/{name}/en/section/page/", Url(page, "en-US"));

        section.SetCultureName("Autre", "fr-FR");
        site.Save(section);
        Assert.Equal($"/{name}/fr/rubrique/page/", Url(page, "fr-FR"));

        site.Publish(section);
        Assert.Equal($"/{name}/fr/autre/page/", Url(page, "fr-FR"));
        Assert.Equal($"/{name}/en/section/page/", Url(page, "en-US"));
    }

    [Fact]
    public async Task An_address_follows_its_domain()
    {
        var (home, name) = await GivenHomeAsync();
        Assert.Equal($"/{name}/fr/", Url(home.Page, "fr-FR"));

        await site.GivenDomainsAsync(home.Page, ($"/{name}/francais", "fr-FR"), ($"/{name}/en", "en-US"));

        Assert.Equal($"/{name}/francais/", Url(home.Page, "fr-FR"));
    }

    [Fact]
    public async Task What_is_hidden_has_no_address_any_more()
    {
        var (home, _) = await GivenHomeAsync();
        var page = site.GivenPage(home.Type, "Page", "Page", home.Page);
        Assert.NotEqual("#", Url(page, "fr-FR"));
        var held = site.Get<IPublishedContentCache>().GetById(page.Key)!;

        site.Get<IContentService>().Unpublish(page);

        using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        Assert.Equal("#", site.Get<IPublishedUrlProvider>().GetUrl(held, UrlMode.Default, "fr-FR"));
        Assert.Equal("#", site.Get<IPublishedUrlProvider>().GetUrl(page.Key, UrlMode.Default, "fr-FR"));
    }

    [Fact]
    public async Task An_absolute_address_names_the_host_that_was_asked()
    {
        var (home, name) = await GivenHomeAsync();

        Assert.Equal($"https://one.example/{name}/fr/", Absolute("https://one.example/"));
        Assert.Equal($"http://two.example:8080/{name}/fr/", Absolute("http://two.example:8080/"));

        string Absolute(string current)
        {
            using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
            return site.Get<IPublishedUrlProvider>().GetUrl(home.Page.Key, UrlMode.Absolute, "fr-FR", new Uri(current));
        }
    }

    [Fact]
    public async Task Without_a_culture_an_address_is_of_the_current_one()
    {
        var (home, name) = await GivenHomeAsync();
        var variations = site.Get<IVariationContextAccessor>();
        var before = variations.VariationContext;

        variations.VariationContext = new VariationContext("en-US");
        Assert.Equal($"/{name}/en/", Url(home.Page, null));
        variations.VariationContext = new VariationContext("fr-FR");
        Assert.Equal($"/{name}/fr/", Url(home.Page, null));

        variations.VariationContext = before;
    }

    [Fact]
    public async Task Hosts_without_end_do_not_fill_the_memory_and_get_their_answer()
    {
        var (home, name) = await GivenHomeAsync();
        using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();

        for (var i = 0; i < 50; i++)
        {
            var current = new Uri($"http://host{i}.example/");
            var url = site.Get<IPublishedUrlProvider>().GetUrl(home.Page.Key, UrlMode.Absolute, "fr-FR", current);
            Assert.Equal($"http://host{i}.example/{name}/fr/", url);
        }
    }

    private string Url(IContent page, string? culture)
    {
        using var context = site.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return site.Get<IPublishedUrlProvider>().GetUrl(page.Key, UrlMode.Default, culture);
    }

    private async Task<((IContent Page, IContentType Type) Home, string Name)> GivenHomeAsync()
    {
        var type = site.Get<IContentTypeService>().Get(EchoController.DocumentType)
            ?? await site.GivenTypeAsync(EchoController.DocumentType);
        var name = TestContent.Unique("site");
        var page = site.GivenPage(type, name, name);
        await site.GivenDomainsAsync(page, ($"/{name}/fr", "fr-FR"), ($"/{name}/en", "en-US"));
        return ((page, type), name);
    }
}

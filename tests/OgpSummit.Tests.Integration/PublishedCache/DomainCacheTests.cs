using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class DomainCacheTests(PublishedSite site)
{
    [Fact]
    public async Task Domains_count_from_the_moment_they_are_saved()
    {
        var home = site.GivenPage(await site.GivenTypeAsync(TestContent.Unique("home")), "Accueil", "Home");
        var domains = site.Get<IDomainCache>();
        Assert.False(domains.HasAssigned(home.Id));
        var name = TestContent.Unique("summit") + ".example";

        await site.GivenDomainsAsync(home, ($"{name}/fr", "fr-FR"), ($"{name}/en", "en-US"));
        Assert.True(domains.HasAssigned(home.Id));
        Assert.Equal(
            [($"{name}/fr", "fr-FR"), ($"{name}/en", "en-US")],
            domains.GetAssigned(home.Id).Select(domain => (domain.Name, domain.Culture!)));
        Assert.Contains(domains.GetAll(includeWildcards: false), domain => domain.ContentId == home.Id);

        await site.GivenDomainsAsync(home);
        Assert.False(domains.HasAssigned(home.Id));
    }

    [Fact]
    public async Task Asking_for_domains_sends_no_SQL()
    {
        var home = site.GivenPage(await site.GivenTypeAsync(TestContent.Unique("home")), "Accueil", "Home");
        var domains = site.Get<IDomainCache>();
        domains.HasAssigned(home.Id);

        Assert.Empty(site.Sql.During(() =>
        {
            Assert.Empty(domains.GetAssigned(home.Id));
            domains.GetAll(includeWildcards: true);
            Assert.Equal("fr-FR", domains.DefaultCulture);
        }));
    }

    [Fact]
    public async Task The_default_culture_follows_the_default_language()
    {
        var cultures = site.Get<IDefaultCultureAccessor>();
        Assert.Equal("fr-FR", cultures.DefaultCulture);

        await MakeDefaultAsync("en-US");
        Assert.Equal("en-US", cultures.DefaultCulture);
        await MakeDefaultAsync("fr-FR");
        Assert.Equal("fr-FR", cultures.DefaultCulture);
    }

    private async Task MakeDefaultAsync(string culture)
    {
        var language = (await site.Get<ILanguageService>().GetAsync(culture))!;
        language.IsDefault = true;
        var updated = await site.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey);
        Assert.True(updated.Success, updated.Status.ToString());
    }
}

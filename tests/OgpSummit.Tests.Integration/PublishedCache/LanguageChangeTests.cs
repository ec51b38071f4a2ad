using OgpSummit.Tests.Integration.Website;
using OgpSummit.Tests.Integration.Website.Controllers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class LanguageChangeTests(PublishedSite site)
{
    [Fact]
    public async Task Documents_lose_a_language_when_it_is_deleted()
    {
        var page = await GivenPageInAsync("de-DE", "Langue", "Sprache");
        Assert.Contains("de-DE", Cultures(page));

        var deleted = await site.Get<ILanguageService>().DeleteAsync("de-DE", Constants.Security.SuperUserKey);
        Assert.True(deleted.Success, deleted.Status.ToString());

        Assert.Equal(["fr-FR"], Cultures(page));
    }

    [Fact]
    public async Task Documents_follow_a_language_that_gets_another_culture()
    {
        var page = await GivenPageInAsync("nl-NL", "Parole", "Taal");
        Assert.Contains("nl-NL", Cultures(page));

        var language = (await site.Get<ILanguageService>().GetAsync("nl-NL"))!;
        language.IsoCode = "nl-BE";
        var updated = await site.Get<ILanguageService>().UpdateAsync(language, Constants.Security.SuperUserKey);
        Assert.True(updated.Success, updated.Status.ToString());

        Assert.Equal(["fr-FR", "nl-BE"], Cultures(page).Order(StringComparer.Ordinal));
        Assert.True(site.Get<IPublishedContentCache>().GetById(page.Key)!.IsPublished("nl-BE"));
        Assert.Equal("parole", site.Get<IDocumentUrlService>().GetUrlSegment(page.Key, "fr-FR", isDraft: false));
        Assert.Equal("taal", site.Get<IDocumentUrlService>().GetUrlSegment(page.Key, "nl-BE", isDraft: false));

        await site.Get<ILanguageService>().DeleteAsync("nl-BE", Constants.Security.SuperUserKey);
    }

    private IEnumerable<string> Cultures(IContent page) =>
        site.Get<IPublishedContentCache>().GetById(page.Key)!.Cultures.Keys;

    private async Task<IContent> GivenPageInAsync(string culture, string french, string other)
    {
        var created = await site.Get<ILanguageService>().CreateAsync(
            new Language(culture, culture), Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());

        var type = site.Get<IContentTypeService>().Get(EchoController.DocumentType)
            ?? await site.GivenTypeAsync(EchoController.DocumentType);
        var page = new Content(french, Constants.System.Root, type);
        page.SetCultureName(french, "fr-FR");
        page.SetCultureName(other, culture);
        site.Save(page);
        site.Publish(page);
        return page;
    }
}

using OgpSummit.Tests.Integration.Website;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OgpSummit.Tests.Integration.PublishedCache;

[Collection(OnPublishedSite.Name)]
public sealed class AvailableDocumentsTests(PublishedSite site)
{
    [Fact]
    public async Task Documents_come_in_the_order_asked_for_without_those_that_nobody_may_see()
    {
        var type = await GivenTypeAsync();
        var (first, second) = (site.GivenPage(type, "Un", "One"), site.GivenPage(type, "Deux", "Two"));
        var draft = site.GivenDraft(type, "Brouillon", "Draft");
        var trashed = site.GivenPage(type, "Perdu", "Lost");
        site.Get<IContentService>().MoveToRecycleBin(trashed);

        Guid[] keys = [second.Key, draft.Key, Guid.NewGuid(), trashed.Key, first.Key, second.Key];

        Assert.Equal([second.Key, first.Key, second.Key], Available(keys, "fr-FR"));
        Assert.Equal([second.Key, first.Key, second.Key], Available(keys, "*"));
        Assert.Empty(Available(keys, "de-DE"));
        Assert.Empty(site.Sql.During(() => Available(keys, "fr-FR")));
    }

    [Fact]
    public async Task A_document_is_available_in_the_cultures_that_it_and_all_above_it_are_published_in()
    {
        var type = await GivenTypeAsync();
        var french = site.GivenDraft(type, "Français", "French");
        site.Publish(french, "fr-FR");
        var both = site.GivenPage(type, "Deux", "Both");
        var hidden = site.GivenPage(type, "Caché", "Hidden", french);
        var shown = site.GivenPage(type, "Montré", "Shown", both);
        var only = site.GivenDraft(type, "Seul", "Only", both);
        site.Publish(only, "fr-FR");

        Guid[] keys = [french.Key, hidden.Key, shown.Key, only.Key];

        Assert.Equal(keys, Available(keys, "fr-FR"));
        Assert.Equal([shown.Key], Available(keys, "en-US"));

        site.Get<IContentService>().Unpublish(both);
        Assert.Equal([french.Key, hidden.Key], Available(keys, "fr-FR"));
        Assert.Empty(Available(keys, "en-US"));
    }

    private Guid[] Available(IEnumerable<Guid> keys, string culture) =>
    [
        .. site.Get<IPublishedContentStatusFilteringService>().FilterAvailable(keys, culture).Select(document => document.Key),
    ];

    private async Task<IContentType> GivenTypeAsync() =>
        await site.GivenTypeAsync(TestContent.Unique("page"), ("text", await site.GivenDataTypeAsync()));
}

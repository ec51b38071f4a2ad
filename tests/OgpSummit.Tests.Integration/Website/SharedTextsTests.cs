using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Website;

[Collection(OnPublishedSite.Name)]
public sealed class SharedTextsTests(PublishedSite site)
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public async Task A_text_is_read_in_the_language_that_is_asked_for()
    {
        var item = await GivenAsync("Engagement", "Commitment");

        Assert.Equal("Engagement", Read(item.ItemKey, French));
        Assert.Equal("Commitment", Read(item.ItemKey.ToUpperInvariant(), English));
        Assert.Equal("", Read(item.ItemKey, CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("", Read("nothing", French));
    }

    [Fact]
    public async Task A_changed_text_is_read_at_once()
    {
        var item = await GivenAsync("Avant", "Before");
        Assert.Equal("Avant", Read(item.ItemKey, French));

        item = (await site.Get<IDictionaryItemService>().GetAsync(item.Key))!;
        item.AddOrUpdateDictionaryValue((await site.Get<ILanguageService>().GetAsync("fr-FR"))!, "Après");
        await site.Get<IDictionaryItemService>().UpdateAsync(item, Constants.Security.SuperUserKey);
        Assert.Equal("Après", Read(item.ItemKey, French));

        await site.Get<IDictionaryItemService>().DeleteAsync(item.Key, Constants.Security.SuperUserKey);
        Assert.Equal("", Read(item.ItemKey, French));
    }

    [Fact]
    public async Task Reading_texts_sends_no_SQL()
    {
        var item = await GivenAsync("Vite", "Fast");
        Read(item.ItemKey, French);

        Assert.Empty(site.Sql.During(() => Read(item.ItemKey, French)));
    }

    [Fact]
    public async Task The_texts_below_one_are_read_together()
    {
        var parent = await GivenAsync("Parent", "Parent");
        var child = await GivenAsync("Enfant", "Child", parent.Key);

        var children = site.Get<ICultureDictionaryFactory>().CreateDictionary(English).GetChildren(parent.ItemKey);

        Assert.Equal(new Dictionary<string, string> { [child.ItemKey] = "Child" }, children);
    }

    private string? Read(string key, CultureInfo culture) =>
        site.Get<ICultureDictionaryFactory>().CreateDictionary(culture)[key];

    private async Task<IDictionaryItem> GivenAsync(string french, string english, Guid? parent = null)
    {
        var item = new DictionaryItem(parent, TestContent.Unique("Text."));
        var languages = site.Get<ILanguageService>();
        item.AddOrUpdateDictionaryValue((await languages.GetAsync("fr-FR"))!, french);
        item.AddOrUpdateDictionaryValue((await languages.GetAsync("en-US"))!, english);
        var created = await site.Get<IDictionaryItemService>().CreateAsync(item, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }
}

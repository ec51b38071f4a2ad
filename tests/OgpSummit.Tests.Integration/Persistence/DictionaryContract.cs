using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class DictionaryContract(RuntimeHost host)
{
    private readonly IDictionaryItemService _dictionary = host.Get<IDictionaryItemService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task An_item_comes_back_with_its_translations()
    {
        var (swedish, polish) = (await _given.LanguageAsync("sv-SE"), await _given.LanguageAsync("pl-PL"));
        var item = await SavedAsync(Given.Unique("readMore"), null, (swedish, "Läs mer"), (polish, "Więcej"));

        var read = (await _dictionary.GetAsync(item.ItemKey))!;

        Assert.Equal(item.Key, read.Key);
        Assert.Equal([("pl-PL", "Więcej"), ("sv-SE", "Läs mer")],
            read.Translations.Select(text => (text.LanguageIsoCode, text.Value)).Order());
    }

    [Fact]
    public async Task A_translation_changes_and_another_is_removed()
    {
        var (swedish, polish) = (await _given.LanguageAsync("sv-SE"), await _given.LanguageAsync("pl-PL"));
        var item = await SavedAsync(Given.Unique("close"), null, (swedish, "Stäng"), (polish, "Zamknij"));

        item.Translations = [new DictionaryTranslation(swedish, "Stäng nu")];
        await _dictionary.UpdateAsync(item, Given.Administrator);

        Assert.Equal([("sv-SE", "Stäng nu")],
            (await _dictionary.GetAsync(item.Key))!.Translations.Select(text => (text.LanguageIsoCode, text.Value)));
    }

    [Fact]
    public async Task Items_form_a_tree()
    {
        var root = await SavedAsync(Given.Unique("news"), null);
        var child = await SavedAsync(Given.Unique("newsTitle"), root.Key);
        var grandchild = await SavedAsync(Given.Unique("newsTitleLong"), child.Key);

        Assert.Equal([child.Key], (await _dictionary.GetChildrenAsync(root.Key)).Select(item => item.Key));
        Assert.Equal([child.Key, grandchild.Key], (await _dictionary.GetDescendantsAsync(root.Key)).Select(item => item.Key));
        Assert.Equal([grandchild.Key],
            (await _dictionary.GetDescendantsAsync(root.Key, "newsTitleL")).Select(item => item.Key));
        Assert.Equal(
            DictionaryItemOperationStatus.InvalidParent,
            (await _dictionary.MoveAsync(root, grandchild.Key, Given.Administrator)).Status);

        await _dictionary.DeleteAsync(root.Key, Given.Administrator);
        Assert.Null(await _dictionary.GetAsync(grandchild.Key));
    }

    [Fact]
    public async Task A_key_is_given_once()
    {
        var item = await SavedAsync(Given.Unique("once"), null);

        var again = await _dictionary.CreateAsync(new DictionaryItem(item.ItemKey), Given.Administrator);

        Assert.Equal(DictionaryItemOperationStatus.DuplicateItemKey, again.Status);
    }

    [Fact]
    public async Task A_language_that_goes_takes_its_translations_along()
    {
        var (czech, swedish) = (await _given.LanguageAsync("cs-CZ"), await _given.LanguageAsync("sv-SE"));
        var item = await SavedAsync(Given.Unique("search"), null, (czech, "Hledat"), (swedish, "Sök"));

        await host.Get<ILanguageService>().DeleteAsync("cs-CZ", Given.Administrator);

        Assert.Equal(["sv-SE"], (await _dictionary.GetAsync(item.Key))!.Translations.Select(text => text.LanguageIsoCode));
    }

    private async Task<IDictionaryItem> SavedAsync(string key, Guid? parent, params (ILanguage Language, string Value)[] texts)
    {
        var item = new DictionaryItem(parent, key)
        {
            Translations = texts.Select(text => new DictionaryTranslation(text.Language, text.Value)).ToList(),
        };
        var created = await _dictionary.CreateAsync(item, Given.Administrator);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }
}

[Collection(OnSqlite.Name)]
public sealed class DictionaryOnSqlite(SqliteHost fixture) : DictionaryContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class DictionaryOnPostgreSql(PostgreSqlHost fixture) : DictionaryContract(fixture.Host);

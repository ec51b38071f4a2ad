using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.ManagementApi.Dictionary;

[Collection(OnBackOfficeSite.Name)]
public sealed class TranslatorOfOneLanguageTests(BackOfficeSite site)
{
    [Fact]
    public async Task English_texts_change_and_French_ones_stay()
    {
        using var translator = await GivenTranslatorAsync("en-US");
        var item = await GivenAsync("un", "one");

        (await translator.PutAsync($"dictionary/{item.Key}", Body(item.ItemKey, "un", "ONE"))).Expect(HttpStatusCode.OK);
        (await translator.PutAsync($"dictionary/{item.Key}", Body(item.ItemKey, "UN", "two"))).Expect(HttpStatusCode.Forbidden);
        (await translator.PutAsync($"dictionary/{item.Key}", Body(item.ItemKey + "2", "un", "two"))).Expect(HttpStatusCode.Forbidden);
        (await translator.DeleteAsync($"dictionary/{item.Key}")).Expect(HttpStatusCode.Forbidden);

        await AssertAsync(item.Key, item.ItemKey, "un", "ONE");
    }

    [Fact]
    public async Task What_is_said_in_English_only_is_theirs()
    {
        using var translator = await GivenTranslatorAsync("en-US");
        var name = "Essai." + Guid.NewGuid().ToString("N");

        (await translator.PostAsync("dictionary", Body(name, "un", "one"))).Expect(HttpStatusCode.Forbidden);
        Assert.Null(await site.Get<IDictionaryItemService>().GetAsync(name));
        var id = (await translator.PostAsync("dictionary", Body(name, "", "one"))).Expect(HttpStatusCode.Created).Created!;
        (await translator.PutAsync($"dictionary/{id}", Body(name + "2", "", "two"))).Expect(HttpStatusCode.OK);
        await AssertAsync(Guid.Parse(id), name + "2", "", "two");
        (await translator.DeleteAsync($"dictionary/{id}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_below_counts_when_an_item_is_deleted()
    {
        using var translator = await GivenTranslatorAsync("en-US");
        var parent = await GivenAsync("", "one");
        var child = await GivenAsync("deux", "", parent.Key);

        (await translator.DeleteAsync($"dictionary/{parent.Key}")).Expect(HttpStatusCode.Forbidden);

        await AssertAsync(child.Key, child.ItemKey, "deux", "");
    }

    [Fact]
    public async Task A_language_that_is_gone_leaves_its_translators_working()
    {
        using var admin = await Caller.AdministratorAsync(site);
        (await admin.PostAsync("language", new { name = "Português", isoCode = "pt-PT", isDefault = false, isMandatory = false })).Expect(HttpStatusCode.Created);
        using var translator = await GivenTranslatorAsync("en-US", "pt-PT");
        (await admin.DeleteAsync("language/pt-PT")).Expect(HttpStatusCode.OK);
        var item = await GivenAsync("un", "one");

        (await translator.PutAsync($"dictionary/{item.Key}", Body(item.ItemKey, "un", "ONE"))).Expect(HttpStatusCode.OK);
        (await translator.PutAsync($"dictionary/{item.Key}", Body(item.ItemKey, "UN", "ONE"))).Expect(HttpStatusCode.Forbidden);
    }

    private async Task AssertAsync(Guid key, string name, string french, string english)
    {
        var item = (await site.Get<IDictionaryItemService>().GetAsync(key))!;
        Assert.Equal((name, french, english), (item.ItemKey, item.GetTranslatedValue("fr-FR"), item.GetTranslatedValue("en-US")));
    }

    private async Task<IDictionaryItem> GivenAsync(string french, string english, Guid? parent = null)
    {
        var languages = (await site.Get<ILanguageService>().GetAllAsync()).ToDictionary(language => language.IsoCode);
        var item = new DictionaryItem(parent, "Essai." + Guid.NewGuid().ToString("N"));
        item.AddOrUpdateDictionaryValue(languages["fr-FR"], french);
        item.AddOrUpdateDictionaryValue(languages["en-US"], english);
        var created = await site.Get<IDictionaryItemService>().CreateAsync(item, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    private async Task<Caller> GivenTranslatorAsync(params string[] isoCodes)
    {
        var group = new UserGroup(site.Get<IShortStringHelper>())
        {
            Name = "Translators " + Guid.NewGuid(),
            Alias = "t" + Guid.NewGuid().ToString("N"),
            HasAccessToAllLanguages = false,
        };
        group.AddAllowedSection(Constants.Applications.Translation);
        foreach (var isoCode in isoCodes)
        {
            group.AddAllowedLanguage((await site.Get<ILanguageService>().GetAsync(isoCode))!.Id);
        }

        var created = await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return await Caller.OfGroupsAsync(site, created.Result.Key);
    }

    private static object Body(string name, string french, string english) => new
    {
        name,
        translations = new object[]
        {
            new { isoCode = "fr-FR", translation = french }, new { isoCode = "en-US", translation = english },
        },
    };
}

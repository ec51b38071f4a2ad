using System.Net;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Dictionary;

[Collection(OnBackOfficeSite.Name)]
public sealed class DictionaryTests(BackOfficeSite site)
{
    [Fact]
    public async Task The_texts_of_the_site_are_listed_with_their_languages()
    {
        using var translator = await TranslatorAsync();

        var list = (await translator.GetAsync("dictionary?skip=0&take=500")).Expect(HttpStatusCode.OK);
        var item = list.Items.Single(one => one.GetProperty("name").GetString() == "Site.Brand.City");
        Assert.Equal(["en-US", "fr-FR"], item.GetProperty("translatedIsoCodes").EnumerateArray().Select(code => code.GetString()).Order());
        Assert.NotEqual(JsonValueKind.Null, item.GetProperty("parent").ValueKind);
        var filtered = (await translator.GetAsync("dictionary?filter=site.brand&take=2")).Expect(HttpStatusCode.OK);
        Assert.Equal((2, 4), (filtered.Items.Count(), filtered.Json.GetProperty("total").GetInt32()));

        var id = item.GetProperty("id").GetGuid();
        var read = (await translator.GetAsync($"dictionary/{id}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("Paris", Text(read, "fr-FR"));
        Assert.Equal("Site.Brand.City", (await translator.GetAsync($"item/dictionary?id={id}&id={Guid.NewGuid()}")).Json.EnumerateArray().Single().GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_tree_leads_from_the_root_to_each_item()
    {
        using var translator = await TranslatorAsync();
        var id = (await site.Get<IDictionaryItemService>().GetAsync("Site.Brand.City"))!.Key;

        var path = (await translator.GetAsync($"tree/dictionary/ancestors?descendantId={id}")).Expect(HttpStatusCode.OK).Json.EnumerateArray().ToList();
        Assert.Equal(["Site", "Site.Brand", "Site.Brand.City"], path.Select(item => item.GetProperty("name").GetString()));
        var root = (await translator.GetAsync("tree/dictionary/root?take=100")).Expect(HttpStatusCode.OK);
        Assert.True(root.Items.Single(item => item.GetProperty("name").GetString() == "Site").GetProperty("hasChildren").GetBoolean());
        var parent = path[1].GetProperty("id").GetGuid();
        var children = (await translator.GetAsync($"tree/dictionary/children?parentId={parent}&take=100")).Expect(HttpStatusCode.OK);
        Assert.All(children.Items, child => Assert.Equal(parent, child.GetProperty("parent").GetProperty("id").GetGuid()));
        var siblings = (await translator.GetAsync($"tree/dictionary/siblings?target={id}&before=0&after=1")).Expect(HttpStatusCode.OK);
        Assert.Equal(id, siblings.Items.First().GetProperty("id").GetGuid());
        (await translator.GetAsync($"tree/dictionary/siblings?target={Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_text_is_created_changed_moved_and_deleted()
    {
        using var translator = await TranslatorAsync();
        var (parent, id, name) = (await GivenAsync(), Guid.NewGuid(), "Essai." + Guid.NewGuid().ToString("N"));

        var body = new { id, parent = new { id = parent }, name, translations = Texts(("fr-FR", "Été"), ("en-US", "")) };
        Assert.Equal(id.ToString(), (await translator.PostAsync("dictionary", body)).Expect(HttpStatusCode.Created).Created);
        (await translator.PutAsync($"dictionary/{id}", new { name, translations = Texts(("EN-us", "Summer")) })).Expect(HttpStatusCode.OK);

        var read = (await translator.GetAsync($"dictionary/{id}")).Json;
        Assert.Equal(("Été", "Summer"), (Text(read, "fr-FR"), Text(read, "en-US")));
        (await translator.PutAsync($"dictionary/{id}/move", new { target = (object?)null })).Expect(HttpStatusCode.OK);
        Assert.Null((await site.Get<IDictionaryItemService>().GetAsync(id))!.ParentId);
        (await translator.DeleteAsync($"dictionary/{id}")).Expect(HttpStatusCode.OK);
        (await translator.GetAsync($"dictionary/{id}")).Expect(HttpStatusCode.NotFound, "ItemNotFound");
    }

    [Fact]
    public async Task Bad_input_is_refused_and_changes_nothing()
    {
        using var translator = await TranslatorAsync();
        var (id, child) = (await GivenAsync(("fr-FR", "un")), Guid.NewGuid());
        var name = (await site.Get<IDictionaryItemService>().GetAsync(id))!.ItemKey;
        (await translator.PostAsync("dictionary", new { id = child, parent = new { id }, name = name + ".x", translations = Texts() })).Expect(HttpStatusCode.Created);

        await Refused(HttpStatusCode.BadRequest, "InvalidName", new { name = " ", translations = Texts() });
        await Refused(HttpStatusCode.BadRequest, "InvalidName", new { translations = Texts() });
        await Refused(HttpStatusCode.Conflict, "DuplicateItemKey", new { name = "SITE.BRAND.city", translations = Texts() });
        await Refused(HttpStatusCode.BadRequest, "InvalidIsoCode", new { name, translations = Texts(("de-DE", "x")) });
        await Refused(HttpStatusCode.BadRequest, null, new { name, translations = Texts(("fr-FR", "x"), ("FR-fr", "y")) });
        await Refused(HttpStatusCode.BadRequest, null, new { name, translations = Texts(("fr-FR", "a\0b")) });
        (await translator.PostAsync("dictionary", new { id, name = "x" + name, translations = Texts() })).Expect(HttpStatusCode.BadRequest, "DuplicateKey");
        (await translator.PostAsync("dictionary", new { parent = new { id = Guid.NewGuid() }, name = "x" + name, translations = Texts() })).Expect(HttpStatusCode.BadRequest, "ParentNotFound");
        (await translator.PutAsync($"dictionary/{id}/move", new { target = new { id = child } })).Expect(HttpStatusCode.BadRequest, "InvalidParent");
        (await translator.PutAsync($"dictionary/{id}/move", new { target = new { id } })).Expect(HttpStatusCode.BadRequest, "InvalidParent");
        (await translator.PutAsync($"dictionary/{Guid.NewGuid()}/move", new { target = (object?)null })).Expect(HttpStatusCode.NotFound, "ItemNotFound");

        var kept = (await site.Get<IDictionaryItemService>().GetAsync(id))!;
        Assert.Equal((name, "un", null), (kept.ItemKey, Umbraco.Extensions.DictionaryItemExtensions.GetTranslatedValue(kept, "fr-FR"), kept.ParentId));

        async Task Refused(HttpStatusCode status, string? operationStatus, object body)
        {
            var refused = (await translator.PutAsync($"dictionary/{id}", body)).Expect(status);
            Assert.Equal(operationStatus, refused.OperationStatus);
        }
    }

    private async Task<Guid> GivenAsync(params (string IsoCode, string Text)[] texts)
    {
        using var admin = await Caller.AdministratorAsync(site);
        var created = await admin.PostAsync("dictionary", new { name = "Essai." + Guid.NewGuid().ToString("N"), translations = Texts(texts) });
        return Guid.Parse(created.Expect(HttpStatusCode.Created).Created!);
    }

    private static object[] Texts(params (string IsoCode, string Text)[] texts) =>
        [.. texts.Select(text => new { isoCode = text.IsoCode, translation = text.Text })];

    private static string? Text(JsonElement item, string isoCode) => item.GetProperty("translations").EnumerateArray()
        .Single(text => text.GetProperty("isoCode").GetString() == isoCode).GetProperty("translation").GetString();

    private async Task<Caller> TranslatorAsync() => await Caller.OfGroupsAsync(site, (await site.GivenGroupAsync(group =>
    {
        group.AddAllowedSection(Constants.Applications.Translation);
        group.HasAccessToAllLanguages = true;
    })).Key);
}

using System.Net;
using System.Text.Json.Nodes;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.ManagementApi.DocumentTypes.GivenType;

namespace OgpSummit.Tests.Integration.ManagementApi.DocumentTypes;

[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentTypeChangeTests(BackOfficeSite site)
{
    [Fact]
    public async Task A_type_with_tabs_and_groups_comes_back_as_it_was_posted()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (tab, group, loose) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var type = Of(NewAlias(), Property("titre", group), Property("resume", loose), Property("libre"))
            .With("containers", new JsonArray(
                Container("Tab", "Contenu", tab), Container("Group", "Général", group, tab), Container("Group", "Général", loose)));

        Assert.Equal(type.Id(), (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created).Created);

        var read = (await admin.GetAsync($"document-type/{type.Id()}")).Expect(HttpStatusCode.OK).Json;
        var containers = read.GetProperty("containers").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetGuid());
        Assert.Equal(tab, containers[group].GetProperty("parent").GetProperty("id").GetGuid());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, containers[loose].GetProperty("parent").ValueKind);
        Assert.Equal("Tab", containers[tab].GetProperty("type").GetString());
        var properties = read.GetProperty("properties").EnumerateArray().ToDictionary(one => one.GetProperty("alias").GetString()!);
        Assert.Equal(group, properties["titre"].GetProperty("container").GetProperty("id").GetGuid());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, properties["libre"].GetProperty("container").ValueKind);
        foreach (var posted in type["properties"]!.AsArray())
        {
            Assert.Equal(posted!["id"]!.GetValue<Guid>(), properties[posted["alias"]!.GetValue<string>()].GetProperty("id").GetGuid());
        }
    }

    [Fact]
    public async Task A_change_keeps_the_values_of_the_properties_that_stay()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (group, kept) = (Guid.NewGuid(), Guid.NewGuid());
        var type = Of(NewAlias(), Property("ancien", group, kept), Property("perdu", group))
            .With("containers", new JsonArray(Container("Group", "Contenu", group)))
            .With("allowedAsRoot", true);
        (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created);
        var document = Document(type, ("ancien", "valeur"), ("perdu", "autre"));

        var changed = Of(type["alias"]!.GetValue<string>(), Property("nouveau", group, kept), Property("ajout", group))
            .With("containers", new JsonArray(Container("Group", "Contenu", group)))
            .With("name", "Autre nom");
        (await admin.PutAsync($"document-type/{type.Id()}", changed)).Expect(HttpStatusCode.OK);

        var saved = site.Get<IContentService>().GetById(document)!;
        Assert.Equal("valeur", saved.GetValue<string>("nouveau", "fr-FR"));
        Assert.False(saved.HasProperty("perdu"));
        Assert.True(saved.HasProperty("ajout"));
        Assert.Equal("Autre nom", saved.ContentType.Name);
    }

    [Fact]
    public async Task Two_properties_change_aliases_and_keep_their_values()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var type = Of(NewAlias(), Property("a", id: one), Property("b", id: two), Property("c")).With("allowedAsRoot", true);
        (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created);
        var document = Document(type, ("a", "un"), ("b", "deux"), ("c", "trois"));

        type.With("properties", new JsonArray(Property("b", id: one), Property("c", id: two)));
        (await admin.PutAsync($"document-type/{type.Id()}", type)).Expect(HttpStatusCode.OK);

        var saved = site.Get<IContentService>().GetById(document)!;
        Assert.Equal(("un", "deux"), (saved.GetValue<string>("b", "fr-FR"), saved.GetValue<string>("c", "fr-FR")));
        Assert.Equal(2, saved.Properties.Count);
    }

    [Fact]
    public async Task Two_groups_change_names()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (one, two) = (Guid.NewGuid(), Guid.NewGuid());
        var type = Of(NewAlias(), Property("a", one), Property("b", two))
            .With("containers", new JsonArray(Container("Group", "Un", one), Container("Group", "Deux", two)));
        (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created);

        type.With("containers", new JsonArray(Container("Group", "Deux", one), Container("Group", "Un", two)));
        (await admin.PutAsync($"document-type/{type.Id()}", type)).Expect(HttpStatusCode.OK);

        var groups = site.Get<IContentTypeService>().Get(type["alias"]!.GetValue<string>())!.PropertyGroups;
        Assert.Equal(("Deux", "deux", 1), (groups.Single(group => group.Key == one).Name, groups.Single(group => group.Key == one).Alias, groups.Single(group => group.Key == one).PropertyTypes!.Count));
        Assert.Equal("un", groups.Single(group => group.Key == two).Alias);
    }

    [Fact]
    public async Task A_type_is_copied_moved_into_folders_and_deleted()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var folder = (await admin.PostAsync("document-type/folder", new { name = NewAlias() })).Expect(HttpStatusCode.Created).Created!;
        var type = Of(NewAlias(), Property("a")).With("parent", new JsonObject { ["id"] = folder });
        (await admin.PostAsync("document-type", type)).Expect(HttpStatusCode.Created);

        var copy = (await admin.PostAsync($"document-type/{type.Id()}/copy", new { target = new { id = folder } })).Expect(HttpStatusCode.Created).Created!;
        Assert.Equal(2, (await admin.GetAsync($"tree/document-type/children?parentId={folder}")).Items.Count());
        var copied = (await admin.GetAsync($"document-type/{copy}")).Json;
        Assert.NotEqual(type["alias"]!.GetValue<string>(), copied.GetProperty("alias").GetString());
        Assert.Equal("a", copied.GetProperty("properties")[0].GetProperty("alias").GetString());
        Assert.NotEqual(type["properties"]![0]!["id"]!.GetValue<Guid>(), copied.GetProperty("properties")[0].GetProperty("id").GetGuid());

        (await admin.PutAsync($"document-type/{copy}/move", new { target = (object?)null })).Expect(HttpStatusCode.OK);
        Assert.Single((await admin.GetAsync($"tree/document-type/children?parentId={folder}")).Items);
        (await admin.PutAsync($"document-type/{copy}/move", new { target = new { id = type.Id() } })).Expect(HttpStatusCode.BadRequest, "ContainerNotFound");
        (await admin.DeleteAsync($"document-type/folder/{folder}")).Expect(HttpStatusCode.BadRequest, "NotEmpty");

        (await admin.DeleteAsync($"document-type/{copy}")).Expect(HttpStatusCode.OK);
        (await admin.DeleteAsync($"document-type/{type.Id()}")).Expect(HttpStatusCode.OK);
        (await admin.DeleteAsync($"document-type/{type.Id()}")).Expect(HttpStatusCode.NotFound, "NotFound");
        (await admin.DeleteAsync($"document-type/folder/{folder}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Compositions_are_offered_taken_and_named()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var part = Of(NewAlias(), Property("partie"));
        var whole = Of(NewAlias(), Property("tout")).With("compositions", new JsonArray(Composition(part.Id())));
        (await admin.PostAsync("document-type", part)).Expect(HttpStatusCode.Created);
        (await admin.PostAsync("document-type", whole)).Expect(HttpStatusCode.Created);

        var question = new { id = whole.Id(), currentPropertyAliases = new[] { "tout" }, currentCompositeIds = new[] { part.Id() }, isElement = false };
        var offered = (await admin.PostAsync("document-type/available-compositions", question)).Expect(HttpStatusCode.OK).Json;
        Assert.Contains(offered.EnumerateArray(), type => type.GetProperty("id").GetString() == part.Id());
        Assert.DoesNotContain(offered.EnumerateArray(), type => type.GetProperty("id").GetString() == whole.Id());
        var references = (await admin.GetAsync($"document-type/{part.Id()}/composition-references")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(whole.Id(), references.EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal("Composition", (await admin.GetAsync($"document-type/{whole.Id()}")).Json.GetProperty("compositions")[0].GetProperty("compositionType").GetString());

        var refused = (await admin.DeleteAsync($"document-type/{part.Id()}")).Expect(HttpStatusCode.Conflict, "InUse");
        Assert.Contains(whole["alias"]!.GetValue<string>(), refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_below_another_inherits_from_it()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var parent = Of(NewAlias(), Property("titre"));
        (await admin.PostAsync("document-type", parent)).Expect(HttpStatusCode.Created);
        var child = Of(NewAlias(), Property("autre")).With("compositions", new JsonArray(Composition(parent.Id(), "Inheritance")));

        (await admin.PostAsync("document-type", child)).Expect(HttpStatusCode.Created);

        Assert.Equal("Inheritance", (await admin.GetAsync($"document-type/{child.Id()}")).Json.GetProperty("compositions")[0].GetProperty("compositionType").GetString());
        Assert.Single((await admin.GetAsync($"tree/document-type/children?parentId={parent.Id()}")).Items);
        (await admin.DeleteAsync($"document-type/{parent.Id()}")).Expect(HttpStatusCode.Conflict, "InUse");
        (await admin.PutAsync($"document-type/{child.Id()}", child)).Expect(HttpStatusCode.OK);
    }

    private Guid Document(JsonObject type, params (string Alias, string Value)[] values)
    {
        var documents = site.Get<IContentService>();
        var document = documents.Create("Probe", Constants.System.Root, type["alias"]!.GetValue<string>());
        document.SetCultureName("Probe " + Guid.NewGuid(), "fr-FR");
        foreach (var (alias, value) in values)
        {
            document.SetValue(alias, value, "fr-FR");
        }

        Assert.True(documents.Save(document).Success);
        return document.Key;
    }
}

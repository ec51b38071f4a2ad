using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.DocumentTypes;

[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentTypeReadingTests(BackOfficeSite site)
{
    [Fact]
    public async Task Every_document_type_of_the_site_is_read_as_the_client_expects()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);

        foreach (var type in site.Get<IContentTypeService>().GetAll().Where(type => type.Name!.StartsWith('#')))
        {
            var read = (await editor.GetAsync($"document-type/{type.Key}")).Expect(HttpStatusCode.OK).Json;
            var containers = read.GetProperty("containers").EnumerateArray().Select(one => one.GetProperty("id").GetGuid()).ToList();
            Assert.Equal(type.PropertyTypes.Count(), read.GetProperty("properties").GetArrayLength());
            Assert.All(
                read.GetProperty("properties").EnumerateArray(),
                property => Assert.Contains(property.GetProperty("container").GetProperty("id").GetGuid(), containers));
            Assert.Equal(0, (await editor.GetAsync($"document-type/{type.Key}/blueprint")).Json.GetProperty("total").GetInt32());
        }
    }

    [Fact]
    public async Task A_commitment_has_its_properties_in_order()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);

        var read = (await editor.GetAsync($"document-type/{Key("commitment")}")).Expect(HttpStatusCode.OK).Json;

        Assert.Equal("#ogpType_commitment", read.GetProperty("name").GetString());
        Assert.True(read.GetProperty("variesByCulture").GetBoolean());
        var title = read.GetProperty("properties").EnumerateArray().Single(property => property.GetProperty("alias").GetString() == "title");
        Assert.True(title.GetProperty("validation").GetProperty("mandatory").GetBoolean());
        Assert.Equal(
            Key("progressReport"),
            read.GetProperty("allowedDocumentTypes")[0].GetProperty("documentType").GetProperty("id").GetGuid());
        Assert.Single(read.GetProperty("allowedTemplates").EnumerateArray());
    }

    [Fact]
    public async Task What_may_be_created_where_is_what_the_types_allow()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);

        var root = (await editor.GetAsync("document-type/allowed-at-root?take=100")).Expect(HttpStatusCode.OK);
        Assert.Contains(root.Items, type => type.GetProperty("id").GetGuid() == Key("home"));
        Assert.DoesNotContain(root.Items, type => type.GetProperty("id").GetGuid() == Key("news"));
        var below = (await editor.GetAsync($"document-type/{Key("newsList")}/allowed-children?skip=0&take=100")).Expect(HttpStatusCode.OK);
        Assert.Equal(Key("news"), Assert.Single(below.Items).GetProperty("id").GetGuid());
        (await editor.GetAsync($"document-type/{Guid.NewGuid()}/allowed-children")).Expect(HttpStatusCode.NotFound, "NotFound");
        (await editor.GetAsync($"document-type/{Guid.NewGuid()}/blueprint")).Expect(HttpStatusCode.NotFound, "NotFound");
        (await editor.GetAsync($"document-type/{Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound, "NotFound");
    }

    [Fact]
    public async Task Types_are_found_by_alias_in_the_tree_and_by_id()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (milestone, home) = (Key("milestone"), Key("home"));

        var found = (await admin.GetAsync("item/document-type/search?query=MILEST&take=10")).Expect(HttpStatusCode.OK);
        Assert.Equal(milestone, Assert.Single(found.Items).GetProperty("id").GetGuid());
        Assert.Empty((await admin.GetAsync("item/document-type/search?query=milestone&isElement=false")).Items);
        var items = (await admin.GetAsync($"item/document-type?id={home}&id={milestone}&id={Guid.NewGuid()}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(2, items.GetArrayLength());

        var path = (await admin.GetAsync($"tree/document-type/ancestors?descendantId={home}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(home, path.EnumerateArray().Last().GetProperty("id").GetGuid());
        var root = (await admin.GetAsync("tree/document-type/root?take=500")).Expect(HttpStatusCode.OK);
        var row = root.Items.Single(item => item.GetProperty("id").GetGuid() == path[0].GetProperty("id").GetGuid());
        Assert.Equal("icon-home", (path.GetArrayLength() == 1 ? row : path[path.GetArrayLength() - 1]).GetProperty("icon").GetString());
    }

    [Fact]
    public async Task The_configuration_says_that_templates_are_not_edited_here()
    {
        using var admin = await Caller.AdministratorAsync(site);

        var configuration = (await admin.GetAsync("document-type/configuration")).Expect(HttpStatusCode.OK).Json;

        Assert.True(configuration.GetProperty("disableTemplates").GetBoolean());
        Assert.Contains("Name", configuration.GetProperty("reservedFieldNames").EnumerateArray().Select(name => name.GetString()));
        (await admin.GetAsync("data-type/configuration")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Templates_are_named_and_nothing_more()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);
        var page = (await site.Get<ITemplateService>().GetAsync("notFound"))!.Key;

        var items = (await editor.GetAsync($"item/template?id={page}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("notFound", items[0].GetProperty("alias").GetString());
        Assert.NotEmpty((await editor.GetAsync("tree/template/root?take=100")).Expect(HttpStatusCode.OK).Items);
        Assert.NotEmpty((await editor.GetAsync("item/template/search?query=notfound")).Expect(HttpStatusCode.OK).Items);
        (await editor.GetAsync($"tree/template/siblings?target={page}&before=1&after=1")).Expect(HttpStatusCode.OK);
        (await editor.GetAsync($"tree/template/ancestors?descendantId={page}")).Expect(HttpStatusCode.OK);
    }

    private Guid Key(string alias) => site.Get<IContentTypeService>().Get(alias)!.Key;
}

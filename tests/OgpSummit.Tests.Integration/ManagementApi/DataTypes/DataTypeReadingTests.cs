using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;

namespace OgpSummit.Tests.Integration.ManagementApi.DataTypes;

[Collection(OnBackOfficeSite.Name)]
public sealed class DataTypeReadingTests(BackOfficeSite site)
{
    private const string Textstring = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";

    [Fact]
    public async Task Every_data_type_of_the_site_is_read_as_the_client_expects()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var all = (await admin.GetAsync("filter/data-type?take=500")).Expect(HttpStatusCode.OK);
        var ids = all.Items.Select(item => item.GetProperty("id").GetGuid()).ToList();
        Assert.True(ids.Count > 40);

        foreach (var id in ids)
        {
            (await admin.GetAsync($"data-type/{id}")).Expect(HttpStatusCode.OK);
            (await admin.GetAsync($"data-type/{id}/referenced-by?take=20")).Expect(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task The_tree_leads_from_the_root_to_each_data_type()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var key = await GivenKeyAsync("OGP Sector");

        var path = (await admin.GetAsync($"tree/data-type/ancestors?descendantId={key}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(key, path.EnumerateArray().Last().GetProperty("id").GetGuid());
        var folder = path[0].GetProperty("id").GetGuid();
        Assert.True(path[0].GetProperty("isFolder").GetBoolean());

        var root = (await admin.GetAsync("tree/data-type/root?foldersOnly=true&take=500")).Expect(HttpStatusCode.OK);
        Assert.All(root.Items, item => Assert.True(item.GetProperty("isFolder").GetBoolean()));
        Assert.Contains(root.Items, item => item.GetProperty("id").GetGuid() == folder);
        var siblings = (await admin.GetAsync($"tree/data-type/siblings?target={key}&before=2&after=1")).Expect(HttpStatusCode.OK);
        Assert.Equal(4, siblings.Items.Count());
        Assert.Equal(key, siblings.Items.ElementAt(2).GetProperty("id").GetGuid());
        Assert.Equal("OgpSummit.PropertyEditorUi.Choice", siblings.Items.ElementAt(2).GetProperty("editorUiAlias").GetString());
    }

    [Fact]
    public async Task Settings_are_those_of_the_editor()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);
        var sector = await GivenKeyAsync("OGP Sector");

        var read = (await editor.GetAsync($"data-type/{sector}")).Expect(HttpStatusCode.OK).Json;

        Assert.Equal("Umbraco.DropDown.Flexible", read.GetProperty("editorAlias").GetString());
        Assert.Equal("OgpSummit.PropertyEditorUi.Choice", read.GetProperty("editorUiAlias").GetString());
        var items = read.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == "items");
        Assert.Equal(["government", "civilSociety"], items.GetProperty("value").EnumerateArray().Select(item => item.GetString()));
    }

    [Fact]
    public async Task What_the_system_needs_is_not_deletable()
    {
        using var admin = await Caller.AdministratorAsync(site);

        var read = (await admin.GetAsync($"data-type/{Textstring}")).Expect(HttpStatusCode.OK).Json;
        Assert.False(read.GetProperty("isDeletable").GetBoolean());
        (await admin.DeleteAsync($"data-type/{Textstring}")).Expect(HttpStatusCode.Conflict, "InUse");
    }

    [Fact]
    public async Task Items_come_once_each_and_unknown_ones_not_at_all()
    {
        using var editor = await Caller.OfGroupsAsync(site, Constants.Security.EditorGroupKey);

        var items = await editor.GetAsync($"item/data-type?id={Textstring}&id={Textstring}&id={Guid.NewGuid()}");
        Assert.Equal(Textstring, items.Expect(HttpStatusCode.OK).Json.EnumerateArray().Single().GetProperty("id").GetString());
        Assert.Equal("[]", (await editor.GetAsync("item/data-type")).Body);
        (await editor.GetAsync("item/data-type?id=no-id")).Expect(HttpStatusCode.BadRequest);
        (await editor.GetAsync("item/data-type?" + string.Join('&', Enumerable.Repeat("id=1", 501))))
            .Expect(HttpStatusCode.BadRequest, "TooMany");
    }

    [Theory]
    [InlineData("item/data-type/search?query=ogp&take=3", 3)]
    [InlineData("filter/data-type?name=ogp%20l&take=100", 4)]
    [InlineData("filter/data-type?editorUiAlias=Umb.PropertyEditorUi.Slider", 0)]
    public async Task Data_types_are_found_by_name_and_editor(string path, int shown)
    {
        using var admin = await Caller.AdministratorAsync(site);

        var found = (await admin.GetAsync(path)).Expect(HttpStatusCode.OK);

        Assert.Equal(shown, found.Items.Count());
        Assert.True(found.Json.GetProperty("total").GetInt32() >= shown);
    }

    [Fact]
    public async Task Uses_name_the_property_and_its_type()
    {
        using var admin = await Caller.AdministratorAsync(site);

        var uses = (await admin.GetAsync($"data-type/{await GivenKeyAsync("OGP Sector")}/referenced-by")).Expect(HttpStatusCode.OK);

        var use = Assert.Single(uses.Items);
        Assert.Equal("sector", use.GetProperty("alias").GetString());
        Assert.Equal("committeeMember", use.GetProperty("documentType").GetProperty("alias").GetString());
    }

    private async Task<Guid> GivenKeyAsync(string name) =>
        (await site.Get<Umbraco.Cms.Core.Services.IDataTypeService>().GetAsync(name))!.Key;
}

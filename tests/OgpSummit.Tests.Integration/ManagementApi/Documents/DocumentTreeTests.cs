using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using static OgpSummit.Tests.Integration.ManagementApi.Documents.Summit;

namespace OgpSummit.Tests.Integration.ManagementApi.Documents;

[Collection(OnBackOfficeSite.Name)]
public sealed class DocumentTreeTests(BackOfficeSite site)
{
    [Fact]
    public async Task An_editor_sees_the_whole_tree_page_by_page()
    {
        var client = await ClientAsync("editor");

        var root = await client.ReadAsync("tree/document/root?skip=0&take=50");
        var all = await client.ReadAsync($"tree/document/children?parentId={Accountability}&skip=0&take=50");
        var part = await client.ReadAsync($"tree/document/children?parentId={Accountability}&skip=3&take=4");
        var count = await client.ReadAsync($"tree/document/children?parentId={Accountability}&take=0");

        Assert.Contains(Home, root.Ids);
        Assert.Equal(9, all.Total);
        Assert.Equal(9, all.Ids.Length);
        Assert.Equal(all.Ids[3..7], part.Ids);
        Assert.Equal(9, part.Total);
        Assert.Equal(9, count.Total);
        Assert.Empty(count.Ids);
        Assert.DoesNotContain("\"noAccess\":true", all.Body);
    }

    [Fact]
    public async Task A_row_has_its_ancestors_and_the_default_language_first()
    {
        var client = await ClientAsync("editor");

        var item = (await client.ReadAsync($"tree/document/children?parentId={Accountability}&take=50")).Json["items"]!.AsArray()
            .Single(row => row!["id"]!.GetValue<string>() == DevelopmentAid)!;

        Assert.Equal([Home, Plan, Accountability], item["ancestors"]!.AsArray().Select(ancestor => ancestor!["id"]!.GetValue<string>()));
        Assert.Equal(Accountability, item["parent"]!["id"]!.GetValue<string>());
        Assert.Equal(["fr-FR", "en-US"], item["variants"]!.AsArray().Select(variant => variant!["culture"]!.GetValue<string>()));
        Assert.Equal("Published", item["variants"]![0]!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_contributor_sees_the_way_to_the_start_node_and_what_is_below_it()
    {
        var client = await ClientAsync("contributor");

        var root = await client.ReadAsync("tree/document/root?take=50");
        var onTheWay = await client.ReadAsync($"tree/document/children?parentId={Home}&take=50");
        var axes = await client.ReadAsync($"tree/document/children?parentId={Plan}&take=50");
        var own = await client.ReadAsync($"tree/document/children?parentId={Accountability}&skip=0&take=50");
        var others = await client.ReadAsync($"tree/document/children?parentId={Climate}&take=50");

        Assert.Contains(Home, root.Ids);
        Assert.Contains("\"noAccess\":true", root.Body);
        Assert.Equal([Plan], onTheWay.Ids);
        Assert.Equal(1, onTheWay.Total);
        Assert.Contains("\"noAccess\":true", onTheWay.Body);
        Assert.Equal([Accountability], axes.Ids);
        Assert.Contains("\"noAccess\":false", axes.Body);
        Assert.Equal(9, own.Total);
        Assert.DoesNotContain("\"noAccess\":true", own.Body);
        Assert.Equal(0, others.Total);
        Assert.Empty(others.Ids);
    }

    [Fact]
    public async Task Siblings_come_with_counts_of_what_the_user_sees()
    {
        var editor = await ClientAsync("editor");
        var contributor = await ClientAsync("contributor");
        var all = (await editor.ReadAsync($"tree/document/children?parentId={Accountability}&take=50")).Ids;
        var at = Array.IndexOf(all, DevelopmentAid);

        var siblings = await contributor.ReadAsync($"tree/document/siblings?target={DevelopmentAid}&before=1&after=1");
        var alone = await contributor.ReadAsync($"tree/document/siblings?target={Accountability}&before=5&after=5");
        var hidden = await contributor.AskAsync($"tree/document/siblings?target={Climate}&before=5&after=5");

        Assert.Equal(all[(at - 1)..(at + 2)], siblings.Ids);
        Assert.Equal(at - 1, siblings.Json["totalBefore"]!.GetValue<int>());
        Assert.Equal(all.Length - at - 2, siblings.Json["totalAfter"]!.GetValue<int>());
        Assert.Equal([Accountability], alone.Ids);
        Assert.Equal(0, alone.Json["totalBefore"]!.GetValue<int>());
        Assert.Equal(0, alone.Json["totalAfter"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
    }

    [Fact]
    public async Task Ancestors_end_with_the_item_itself()
    {
        var editor = await ClientAsync("editor");
        var contributor = await ClientAsync("contributor");

        var all = await editor.ReadAsync($"tree/document/ancestors?descendantId={DevelopmentAid}");
        var own = await contributor.ReadAsync($"tree/document/ancestors?descendantId={DevelopmentAid}");
        var hidden = await contributor.ReadAsync($"tree/document/ancestors?descendantId={ClimateData}");

        Assert.Equal([Home, Plan, Accountability, DevelopmentAid], all.Ids);
        Assert.Equal([Home, Plan, Accountability, DevelopmentAid], own.Ids);
        Assert.Equal(
            [true, true, false, false], own.Json.AsArray().Select(item => item!["noAccess"]!.GetValue<bool>()));
        Assert.Empty(hidden.Ids);
    }

    [Fact]
    public async Task Without_permission_to_read_a_branch_is_hidden_and_the_way_to_what_is_allowed_stays()
    {
        var client = await ClientAsync("reader");

        var root = await client.ReadAsync("tree/document/root?take=50");
        var below = await client.ReadAsync($"tree/document/children?parentId={Home}&take=50");
        var news = await client.ReadAsync($"tree/document/children?parentId={News}&take=50");
        var hidden = await client.ReadAsync($"tree/document/children?parentId={Plan}&take=50");

        Assert.Contains("\"noAccess\":true", root.Body);
        Assert.Equal([News], below.Ids);
        Assert.Equal(1, below.Total);
        Assert.Contains("\"noAccess\":false", below.Body);
        Assert.Contains(Declaration, news.Ids);
        Assert.Equal(0, hidden.Total);
    }

    [Fact]
    public async Task A_picker_that_ignores_start_nodes_shows_everything()
    {
        var client = await ClientAsync("contributor");
        var picker = await PickerAsync();

        var lifted = await client.ReadAsync($"tree/document/children?parentId={Plan}&take=50&dataTypeId={picker}");
        var items = await client.ReadAsync($"item/document?id={ClimateData}&dataTypeId={picker}");
        var unknown = await client.ReadAsync($"tree/document/children?parentId={Plan}&take=50&dataTypeId={Unknown}");

        Assert.Equal(5, lifted.Total);
        Assert.Contains(Climate, lifted.Ids);
        Assert.Equal([ClimateData], items.Ids);
        Assert.Equal([Accountability], unknown.Ids);
    }

    [Theory]
    [InlineData("root?skip=-1&take=10", 400)]
    [InlineData("root?skip=0&take=-5", 400)]
    [InlineData("root?skip=x", 400)]
    [InlineData("root?skip=99999999999999", 400)]
    [InlineData("root?skip=2147483647&take=500", 200)]
    [InlineData("root?take=2147483647", 200)]
    [InlineData("children?parentId=" + Unknown, 200)]
    [InlineData("children?parentId=" + Picture, 200)]
    [InlineData("children", 400)]
    [InlineData("children?parentId=x", 400)]
    [InlineData("siblings?target=" + Unknown, 404)]
    [InlineData("siblings?target=" + Picture, 404)]
    [InlineData("siblings?target=" + Home + "&before=-4&after=99999", 200)]
    [InlineData("siblings?target=" + Home + "&before=x", 400)]
    [InlineData("ancestors?descendantId=" + Unknown, 200)]
    [InlineData("ancestors?descendantId=" + Picture, 200)]
    public async Task Odd_questions_get_plain_answers(string path, int status)
    {
        var client = await ClientAsync("editor");

        var answer = await client.AskAsync($"tree/document/{path}");

        Assert.Equal((HttpStatusCode)status, answer.Status);
        Assert.DoesNotContain("Pleyel", answer.Body);
    }

    private Task<HttpClient> ClientAsync(string name) => Callers.Of(site).ClientAsync(name);

    private async Task<Guid> PickerAsync()
    {
        var editor = site.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.ContentPicker]!;
        var picker = new DataType(editor, site.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = "Picker of everything",
            EditorUiAlias = "Umb.PropertyEditorUi.DocumentPicker",
            DatabaseType = ValueStorageType.Nvarchar,
            ConfigurationData = new Dictionary<string, object> { ["ignoreUserStartNodes"] = true },
        };
        var created = await site.Get<IDataTypeService>().CreateAsync(picker, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.Key;
    }
}

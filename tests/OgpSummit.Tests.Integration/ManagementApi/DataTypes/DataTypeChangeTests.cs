using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.DataTypes;

[Collection(OnBackOfficeSite.Name)]
public sealed class DataTypeChangeTests(BackOfficeSite site)
{
    [Fact]
    public async Task A_data_type_is_created_changed_copied_moved_and_deleted()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var folder = (await admin.PostAsync("data-type/folder", new { id = Guid.NewGuid(), name = Unique("Dossier") })).Expect(HttpStatusCode.Created).Created!;
        var id = Guid.NewGuid();
        var name = Unique("Un à cinq");

        var created = await admin.PostAsync("data-type", TextBox(name, 5, id, parent: folder));
        Assert.Equal(id.ToString(), created.Expect(HttpStatusCode.Created).Created);
        (await admin.PutAsync($"data-type/{id}", TextBox(name + "!", 7))).Expect(HttpStatusCode.OK);
        var read = (await admin.GetAsync($"data-type/{id}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal(name + "!", read.GetProperty("name").GetString());
        Assert.Equal(7, read.GetProperty("values")[0].GetProperty("value").GetInt32());

        var copy = (await admin.PostAsync($"data-type/{id}/copy", new { target = new { id = folder } })).Expect(HttpStatusCode.Created).Created!;
        Assert.Equal(2, (await admin.GetAsync($"tree/data-type/children?parentId={folder}")).Json.GetProperty("total").GetInt32());
        (await admin.PutAsync($"data-type/{copy}/move", new { target = (object?)null })).Expect(HttpStatusCode.OK);
        Assert.Equal(id, (await admin.GetAsync($"tree/data-type/children?parentId={folder}")).Items.Single().GetProperty("id").GetGuid());
        (await admin.DeleteAsync($"data-type/folder/{folder}")).Expect(HttpStatusCode.BadRequest, "NotEmpty");

        (await admin.DeleteAsync($"data-type/{id}")).Expect(HttpStatusCode.OK);
        (await admin.DeleteAsync($"data-type/{copy}")).Expect(HttpStatusCode.OK);
        (await admin.DeleteAsync($"data-type/folder/{folder}")).Expect(HttpStatusCode.OK);
        (await admin.GetAsync($"data-type/{id}")).Expect(HttpStatusCode.NotFound, "NotFound");
    }

    [Fact]
    public async Task A_data_type_in_use_stays_and_so_do_its_properties()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var sector = (await site.Get<IDataTypeService>().GetAsync("OGP Sector"))!.Key;

        var refused = (await admin.DeleteAsync($"data-type/{sector}")).Expect(HttpStatusCode.Conflict, "InUse");

        Assert.Contains("committeeMember.sector", refused.Detail, StringComparison.Ordinal);
        Assert.NotNull(await site.Get<IDataTypeService>().GetAsync(sector));
        Assert.True(site.Get<IContentTypeService>().Get("committeeMember")!.PropertyTypeExists("sector"));
    }

    [Fact]
    public async Task The_list_of_children_of_a_type_is_a_use_too()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var collection = (await site.Get<IDataTypeService>().GetAsync("OGP News Collection"))!.Key;

        var refused = (await admin.DeleteAsync($"data-type/{collection}")).Expect(HttpStatusCode.Conflict, "InUse");

        Assert.Contains("newsList", refused.Detail, StringComparison.Ordinal);
    }

    public static readonly TheoryData<string, HttpStatusCode, string?> BadBodies = new()
    {
        { """{"name":"","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[]}""", HttpStatusCode.BadRequest, "InvalidName" },
        { """{"name":"a\u0007b","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[]}""", HttpStatusCode.BadRequest, "InvalidName" },
        { """{"name":"a\u0000b","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[]}""", HttpStatusCode.BadRequest, null },
        { """{"name":"X","editorAlias":"Nope","editorUiAlias":"x","values":[]}""", HttpStatusCode.BadRequest, "PropertyEditorNotFound" },
        { """{"name":"X","editorUiAlias":"x","values":[]}""", HttpStatusCode.BadRequest, "PropertyEditorNotFound" },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","values":[]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.Integer","editorUiAlias":"x","values":[{"alias":"min","value":"abc"}]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.Slider","editorUiAlias":"x","values":[{"alias":"minVal","value":9},{"alias":"maxVal","value":1}]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.MediaPicker3","editorUiAlias":"x","values":[{"alias":"crops","value":"none"}]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[{"alias":"a","value":1},{"alias":"a","value":2}]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[null,{"value":2}]}""", HttpStatusCode.BadRequest, "InvalidConfiguration" },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":{}}""", HttpStatusCode.BadRequest, null },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[],"parent":{"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}}""", HttpStatusCode.BadRequest, "ParentNotFound" },
        { """{"name":"X","editorAlias":"Umbraco.TextBox","editorUiAlias":"x","values":[],"id":"0cc0eba1-9960-42c9-bf9b-60e150b429ae"}""", HttpStatusCode.BadRequest, "DuplicateKey" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Bad_input_is_refused_and_creates_nothing(string body, HttpStatusCode status, string? operationStatus)
    {
        using var admin = await Caller.AdministratorAsync(site);
        var before = await CountAsync();

        var refused = (await admin.PostAsync("data-type", body)).Expect(status);

        Assert.Equal(operationStatus, refused.OperationStatus);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_bad_change_changes_nothing()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var name = Unique("Court");
        var id = (await admin.PostAsync("data-type", TextBox(name, 5))).Expect(HttpStatusCode.Created).Created!;

        (await admin.PutAsync($"data-type/{id}", TextBox(new string('x', 256), 7))).Expect(HttpStatusCode.BadRequest, "InvalidName");
        (await admin.PutAsync($"data-type/{Guid.NewGuid()}", TextBox("x", 7))).Expect(HttpStatusCode.NotFound, "NotFound");
        (await admin.PutAsync($"data-type/{id}/move", new { target = new { id = Guid.NewGuid() } })).Expect(HttpStatusCode.BadRequest, "ParentNotFound");
        (await admin.PostAsync($"data-type/{Guid.NewGuid()}/copy", new { target = (object?)null })).Expect(HttpStatusCode.NotFound, "NotFound");

        var read = (await admin.GetAsync($"data-type/{id}")).Json;
        Assert.Equal(name, read.GetProperty("name").GetString());
        Assert.Equal(5, read.GetProperty("values")[0].GetProperty("value").GetInt32());
    }

    [Fact]
    public async Task Folders_have_one_name_each_and_unknown_ones_are_not_found()
    {
        using var admin = await Caller.AdministratorAsync(site);
        var (one, two) = (Unique("Un"), Unique("Deux"));
        var id = (await admin.PostAsync("data-type/folder", new { name = one })).Expect(HttpStatusCode.Created).Created!;
        (await admin.PostAsync("data-type/folder", new { name = two })).Expect(HttpStatusCode.Created);

        (await admin.PostAsync("data-type/folder", new { name = one })).Expect(HttpStatusCode.BadRequest, "DuplicateName");
        (await admin.PostAsync("data-type/folder", new { name = "x", id })).Expect(HttpStatusCode.BadRequest, "DuplicateKey");
        (await admin.PostAsync("data-type/folder", new { name = "x", parent = new { id = Guid.NewGuid() } })).Expect(HttpStatusCode.BadRequest, "ParentNotFound");
        (await admin.PutAsync($"data-type/folder/{id}", new { name = two })).Expect(HttpStatusCode.BadRequest, "DuplicateName");
        (await admin.PutAsync($"data-type/folder/{id}", new { name = " " })).Expect(HttpStatusCode.BadRequest, "InvalidName");
        (await admin.PutAsync($"data-type/folder/{Guid.NewGuid()}", new { name = "x" })).Expect(HttpStatusCode.NotFound, "NotFound");
        (await admin.DeleteAsync($"data-type/folder/{Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound, "NotFound");

        Assert.Equal(one, (await admin.GetAsync($"data-type/folder/{id}")).Json.GetProperty("name").GetString());
        (await admin.PutAsync($"data-type/folder/{id}", new { name = one + " bis" })).Expect(HttpStatusCode.OK);
        Assert.Equal(one + " bis", (await admin.GetAsync($"data-type/folder/{id}")).Json.GetProperty("name").GetString());
    }

    private async Task<int> CountAsync() => (await site.Get<IDataTypeService>().GetAllAsync()).Count();

    private static object TextBox(string name, int length, Guid? id = null, string? parent = null) => new
    {
        id,
        parent = parent is null ? null : new { id = parent },
        name,
        editorAlias = "Umbraco.TextBox",
        editorUiAlias = "Umb.PropertyEditorUi.TextBox",
        values = new[] { new { alias = "maxChars", value = length } },
        entityType = "data-type",
    };

    private static string Unique(string name) => $"{name} {Guid.NewGuid():N}";
}

using System.Net;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.UserGroups;

[Collection(OnBackOfficeSite.Name)]
public sealed class UserGroupTests(BackOfficeSite site)
{
    [Fact]
    public async Task A_group_comes_changes_and_goes()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var type = site.Get<IContentTypeService>().Get("news")!;
        var property = type.CompositionPropertyTypes.First();
        var wanted = GroupRequest.New() with
        {
            Sections = ["Umb.Section.Content", "Umb.Section.Translation"],
            Languages = ["en-US"],
            DocumentStartNode = new { id = Given.Plan },
            FallbackPermissions = [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter],
            Permissions =
            [
                new PermissionOnDocument(Given.News, ActionBrowse.ActionLetter),
                new PermissionOnValue(type.Key, property.Key, ActionDocumentPropertyRead.ActionLetter),
            ],
        };

        var id = (await administrator.PostAsync("user-group", wanted)).Expect(HttpStatusCode.Created).Id;
        var group = (await administrator.GetAsync($"user-group/{id}")).Expect(HttpStatusCode.OK).Json;

        Assert.Equal(wanted.Name, group.GetProperty("name").GetString());
        Assert.Equal(["Umb.Section.Content", "Umb.Section.Translation"], Texts(group, "sections"));
        Assert.Equal(["en-US"], Texts(group, "languages"));
        Assert.Equal(Given.Plan, group.GetProperty("documentStartNode").GetProperty("id").GetGuid());
        Assert.Equal([ActionBrowse.ActionLetter, ActionUpdate.ActionLetter], Texts(group, "fallbackPermissions"));
        Assert.Equal(2, group.GetProperty("permissions").GetArrayLength());
        Assert.True(group.GetProperty("isDeletable").GetBoolean());

        (await administrator.PutAsync($"user-group/{id}", wanted with { Name = "Autre nom", Permissions = [], DocumentRootAccess = true }))
            .Expect(HttpStatusCode.OK);
        group = (await administrator.GetAsync($"user-group/{id}")).Json;
        Assert.Equal("Autre nom", group.GetProperty("name").GetString());
        Assert.True(group.GetProperty("documentRootAccess").GetBoolean());
        Assert.Empty(group.GetProperty("permissions").EnumerateArray());

        (await administrator.DeleteAsync($"user-group/{id}")).Expect(HttpStatusCode.OK);
        (await administrator.GetAsync($"user-group/{id}")).Expect(HttpStatusCode.NotFound, "NotFound");
    }

    [Fact]
    public async Task The_permissions_of_a_new_group_are_read_as_the_clients_screens_hold_them()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var type = site.Get<IContentTypeService>().Get("news")!;
        var property = type.CompositionPropertyTypes.First();
        var wanted = GroupRequest.New() with
        {
            Permissions =
            [
                new
                {
                    userPermissionType = "document-property-value",
                    documentType = new { unique = type.Key },
                    propertyType = new { unique = property.Key },
                    verbs = new[] { ActionDocumentPropertyWrite.ActionLetter },
                },
            ],
        };

        var id = (await administrator.PostAsync("user-group", wanted)).Expect(HttpStatusCode.Created).Id;

        var permission = (await administrator.GetAsync($"user-group/{id}")).Json.GetProperty("permissions")[0];
        Assert.Equal("DocumentPropertyValuePermissionPresentationModel", permission.GetProperty("$type").GetString());
        Assert.Equal(property.Key, permission.GetProperty("propertyType").GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Nothing_allowed_on_a_document_is_remembered_too()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var id = (await administrator.PostAsync("user-group", GroupRequest.New() with
        {
            FallbackPermissions = [ActionBrowse.ActionLetter],
            Permissions = [new PermissionOnDocument(Given.News)],
        })).Expect(HttpStatusCode.Created).Id!.Value;

        var permission = (await administrator.GetAsync($"user-group/{id}")).Json.GetProperty("permissions")[0];
        Assert.Empty(permission.GetProperty("verbs").EnumerateArray());
        using var member = await Caller.AsAsync(site, await site.GivenUserAsync(id));
        var own = (await member.GetAsync("user/current")).Json.GetProperty("permissions")[0];
        Assert.Empty(own.GetProperty("verbs").EnumerateArray());
    }

    [Fact]
    public async Task Faulty_groups_are_refused_and_none_is_made()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var taken = await site.GivenGroupAsync();
        var before = await CountAsync();

        async Task Refused(object body, HttpStatusCode status, string? operationStatus)
        {
            var reply = await administrator.PostAsync("user-group", body);
            Assert.Equal((status, operationStatus), (reply.Status, reply.OperationStatus));
        }

        var group = GroupRequest.New();
        await Refused(group with { Alias = taken.Alias }, HttpStatusCode.Conflict, "DuplicateAlias");
        await Refused(group with { Name = "" }, HttpStatusCode.BadRequest, "MissingName");
        await Refused(group with { Name = new string('x', 201) }, HttpStatusCode.BadRequest, "NameTooLong");
        await Refused(group with { Alias = "" }, HttpStatusCode.BadRequest, null);
        await Refused(group with { Alias = "!" }, HttpStatusCode.BadRequest, null);
        await Refused(group with { Languages = ["da-DK"] }, HttpStatusCode.NotFound, "LanguageNotFound");
        await Refused(
            group with { DocumentStartNode = new { id = Guid.NewGuid() } }, HttpStatusCode.NotFound, "DocumentStartNodeKeyNotFound");
        await Refused(group with { MediaStartNode = new { id = Given.Plan } }, HttpStatusCode.NotFound, "MediaStartNodeKeyNotFound");
        await Refused(
            group with { Permissions = [new PermissionOnDocument(Guid.NewGuid(), "Umb.Document.Read")] },
            HttpStatusCode.NotFound,
            "DocumentPermissionKeyNotFound");
        await Refused(group with { Permissions = [new { verbs = new[] { "x" } }] }, HttpStatusCode.BadRequest, "InvalidPermission");
        await Refused(
            group with { Permissions = [new { context = "Document", verbs = new[] { "x" } }] }, HttpStatusCode.BadRequest, "InvalidPermission");
        await Refused(group with { Sections = [new string('x', 51)] }, HttpStatusCode.BadRequest, null);
        await Refused(group with { Sections = Many(2000) }, HttpStatusCode.BadRequest, "TooMany");
        await Refused(group with { FallbackPermissions = [new string('x', 300)] }, HttpStatusCode.BadRequest, null);
        await Refused(new { name = "x", alias = "y" }, HttpStatusCode.BadRequest, null);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Groups_that_umbraco_knows_by_key_stay()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var own = await site.GivenGroupAsync();

        (await administrator.DeleteAsync($"user-group/{Constants.Security.AdminGroupKey}"))
            .Expect(HttpStatusCode.BadRequest, "CanNotDeleteIsSystemUserGroup");
        (await administrator.DeleteAsync(
            "user-group", new { userGroupIds = Given.References(own.Key, Constants.Security.TranslatorGroupKey) }))
            .Expect(HttpStatusCode.BadRequest, "CanNotDeleteIsSystemUserGroup");
        Assert.NotNull(await site.Get<IUserGroupService>().GetAsync(own.Key));
        (await administrator.PutAsync($"user-group/{Constants.Security.TranslatorGroupKey}", GroupRequest.New()))
            .Expect(HttpStatusCode.BadRequest, "CanNotUpdateAliasIsSystemUserGroup");
    }

    [Fact]
    public async Task Administrators_cannot_shut_themselves_out()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var group = GroupRequest.New() with
        {
            Name = "Administrators",
            Alias = "admin",
            Sections = ["Umb.Section.Content"],
            HasAccessToAllLanguages = true,
            DocumentRootAccess = true,
            MediaRootAccess = true,
        };

        (await administrator.PutAsync($"user-group/{Constants.Security.AdminGroupKey}", group))
            .Expect(HttpStatusCode.BadRequest, "AdministratorsKeepAccess");

        (await administrator.GetAsync("filter/user")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_last_administrator_who_can_sign_in_stays_one()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var me = (await administrator.GetAsync("user/current")).Json.GetProperty("id").GetGuid();
        var disabled = await site.GivenUserAsync(Constants.Security.AdminGroupKey);
        await site.ChangeAsync(disabled, user => user.IsApproved = false);
        var others = site.Get<IUserService>().GetAllInGroup((await site.Get<IUserGroupService>().GetAsync(Constants.Security.AdminGroupKey))!.Id)
            .Where(user => user.Key != me && user.IsApproved)
            .ToList();
        others.ForEach(user => site.ChangeAsync(user, changed => changed.IsApproved = false).GetAwaiter().GetResult());

        (await administrator.DeleteAsync($"user-group/{Constants.Security.AdminGroupKey}/users", Given.References(me)))
            .Expect(HttpStatusCode.BadRequest, "AdminGroupCannotBeEmpty");
        (await administrator.PostAsync("user/set-user-groups", new
        {
            userIds = Given.References(me),
            userGroupIds = Given.References(Constants.Security.EditorGroupKey),
        })).Expect(HttpStatusCode.BadRequest, "AdminGroupCannotBeEmpty");
        (await administrator.PutAsync($"user/{me}", UserChange.Of(await site.ReadAsync(me)) with
        {
            UserGroupIds = Given.References(Constants.Security.EditorGroupKey),
        })).Expect(HttpStatusCode.BadRequest, "AdminUserGroupMustNotBeEmpty");

        Assert.True((await administrator.GetAsync("user/current")).Json.GetProperty("isAdmin").GetBoolean());
    }

    [Fact]
    public async Task Users_join_and_leave_a_group()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var group = await site.GivenGroupAsync();
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);

        (await administrator.PostAsync($"user-group/{group.Key}/users", Given.References(user.Key))).Expect(HttpStatusCode.OK);
        Assert.Equal(2, (await site.ReadAsync(user.Key)).Groups.Count());
        (await administrator.DeleteAsync($"user-group/{group.Key}/users", Given.References(user.Key))).Expect(HttpStatusCode.OK);
        Assert.Equal([Constants.Security.EditorGroupKey], (await site.ReadAsync(user.Key)).Groups.Select(joined => joined.Key));
        (await administrator.DeleteAsync($"user-group/{group.Key}/users", Given.References(user.Key)))
            .Expect(HttpStatusCode.BadRequest, "UserNotInGroup");
        (await administrator.PostAsync($"user-group/{group.Key}/users", Given.References(Guid.NewGuid())))
            .Expect(HttpStatusCode.NotFound, "UserNotFound");
    }

    [Fact]
    public async Task The_list_is_searched_and_cut()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var group = await site.GivenGroupAsync();

        var found = (await administrator.GetAsync($"filter/user-group?filter={Uri.EscapeDataString(group.Name!)}&take=10")).Json;
        Assert.Equal(group.Key, found.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid());
        var page = (await administrator.GetAsync("user-group?skip=1&take=1")).Expect(HttpStatusCode.OK).Json;
        Assert.Single(page.GetProperty("items").EnumerateArray());
        Assert.True(page.GetProperty("total").GetInt32() > 2);
        var items = (await administrator.GetAsync($"item/user-group?id={group.Key}")).Json;
        Assert.Equal(group.Name, items[0].GetProperty("name").GetString());
    }

    private async Task<long> CountAsync() => (await site.Get<IUserGroupService>().GetAllAsync(0, 1)).Total;

    private static string[] Many(int count) => [.. Enumerable.Range(0, count).Select(number => $"s{number}")];

    private static string[] Texts(JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];
}

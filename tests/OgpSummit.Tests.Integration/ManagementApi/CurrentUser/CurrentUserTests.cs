using System.Net;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.CurrentUser;

[Collection(OnBackOfficeSite.Name)]
public sealed class CurrentUserTests(BackOfficeSite site)
{
    [Theory]
    [InlineData("GET", "user/current")]
    [InlineData("GET", "user/current/configuration")]
    [InlineData("GET", "user/current/2fa")]
    [InlineData("GET", "user-data")]
    [InlineData("PUT", "user/current/profile")]
    [InlineData("POST", "user/current/change-password")]
    public async Task A_visitor_is_nobody(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{EditorSession.Api}/{path}");
        using var response = await site.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task An_administrator_has_the_sections_and_permissions_that_work_here()
    {
        using var administrator = await Caller.AdministratorAsync(site);

        var current = (await administrator.GetAsync("user/current")).Expect(HttpStatusCode.OK).Json;

        Assert.Equal(
            ["Umb.Section.Content", "Umb.Section.Media", "Umb.Section.Settings", "Umb.Section.Translation", "Umb.Section.Users"],
            Texts(current, "allowedSections"));
        var permissions = Texts(current, "fallbackPermissions");
        Assert.Contains(ActionPublish.ActionLetter, permissions);
        Assert.DoesNotContain(ActionProtect.ActionLetter, permissions);
        Assert.DoesNotContain(ActionNotify.ActionLetter, permissions);
        Assert.DoesNotContain(permissions, permission => permission.Length == 1);
        Assert.True(current.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.True(current.GetProperty("isAdmin").GetBoolean());
    }

    [Fact]
    public async Task Older_letters_and_sections_that_are_not_offered_stay_in_the_database()
    {
        var group = await site.GivenGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Members);
            group.AddAllowedSection(Constants.Applications.Content);
            group.Permissions = new HashSet<string> { ":", "T", ActionProtect.ActionLetter, ActionBrowse.ActionLetter };
        });
        using var caller = await Caller.AsAsync(site, await site.GivenUserAsync(group.Key));

        var current = (await caller.GetAsync("user/current")).Json;

        Assert.Equal(["Umb.Section.Content"], Texts(current, "allowedSections"));
        Assert.Equal([ActionBrowse.ActionLetter], Texts(current, "fallbackPermissions"));
        Assert.Contains(Constants.Applications.Members, (await site.Get<IUserGroupService>().GetAsync(group.Key))!.AllowedSections);
    }

    [Fact]
    public async Task Languages_and_start_nodes_of_a_group_are_those_of_its_members()
    {
        var english = (await site.Get<ILanguageService>().GetAsync("en-US"))!;
        var group = await site.GivenGroupAsync(group =>
        {
            group.AddAllowedLanguage(english.Id);
            group.StartContentId = site.IdOf(Given.Plan);
        });
        using var caller = await Caller.AsAsync(site, await site.GivenUserAsync(group.Key));

        var current = (await caller.GetAsync("user/current")).Json;

        Assert.Equal(["en-US"], Texts(current, "languages"));
        Assert.False(current.GetProperty("hasAccessToAllLanguages").GetBoolean());
        Assert.Equal(Given.Plan, current.GetProperty("documentStartNodeIds")[0].GetProperty("id").GetGuid());
        Assert.False(current.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.Empty(current.GetProperty("mediaStartNodeIds").EnumerateArray());
    }

    [Fact]
    public async Task A_permission_on_a_document_says_what_all_groups_give_there()
    {
        var narrow = await site.GivenGroupAsync(group =>
        {
            group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionPublish.ActionLetter };
            group.GranularPermissions = new HashSet<IGranularPermission>
            {
                new DocumentGranularPermission { Key = Given.Plan, Permission = ActionBrowse.ActionLetter },
            };
        });
        var wide = await site.GivenGroupAsync(group => group.Permissions = new HashSet<string> { ActionSort.ActionLetter });
        using var caller = await Caller.AsAsync(site, await site.GivenUserAsync(narrow.Key, wide.Key));

        var permission = (await caller.GetAsync("user/current")).Json.GetProperty("permissions").EnumerateArray().Single();

        Assert.Equal("DocumentPermissionPresentationModel", permission.GetProperty("$type").GetString());
        Assert.Equal(Given.Plan, permission.GetProperty("document").GetProperty("id").GetGuid());
        Assert.Equal([ActionBrowse.ActionLetter, ActionSort.ActionLetter], Texts(permission, "verbs"));
    }

    [Fact]
    public async Task Permissions_of_documents_and_media_are_told_by_key()
    {
        using var administrator = await Caller.AdministratorAsync(site);

        var known = (await administrator.GetAsync($"user/current/permissions?id={Given.Plan}")).Expect(HttpStatusCode.OK).Json;

        var node = known.GetProperty("permissions").EnumerateArray().Single();
        Assert.Equal(Given.Plan, node.GetProperty("nodeKey").GetGuid());
        Assert.Contains(ActionPublish.ActionLetter, Texts(node, "permissions"));
        (await administrator.GetAsync($"user/current/permissions?id={Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound, "NodeNotFound");
        (await administrator.GetAsync("user/current/permissions?id=nonsense")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_language_of_the_back_office_is_the_users_choice()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var caller = await Caller.AsAsync(site, user);

        (await caller.PutAsync("user/current/profile", new { languageIsoCode = "fr-FR" })).Expect(HttpStatusCode.OK);

        Assert.Equal("fr-FR", (await caller.GetAsync("user/current")).Json.GetProperty("languageIsoCode").GetString());
        var refused = await caller.PutAsync("user/current/profile", new { languageIsoCode = "xx-YY" });
        refused.Expect(HttpStatusCode.BadRequest, "InvalidIsoCode");
        Assert.Equal("fr-FR", (await site.ReadAsync(user.Key)).Language);
    }

    [Fact]
    public async Task A_new_password_takes_the_old_one()
    {
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var caller = await Caller.AsAsync(site, user);
        var before = (await site.ReadAsync(user.Key)).RawPasswordValue;

        var without = await caller.PostAsync("user/current/change-password", new { newPassword = "another long password 2" });
        var wrong = await caller.PostAsync(
            "user/current/change-password", new { oldPassword = "not the password", newPassword = "another long password 2" });
        var weak = await caller.PostAsync("user/current/change-password", new { oldPassword = BackOfficeSite.Password, newPassword = "short" });

        without.Expect(HttpStatusCode.BadRequest, "SelfOldPasswordRequired");
        Assert.True(wrong.Expect(HttpStatusCode.BadRequest).Json.GetProperty("errors").TryGetProperty("$.oldPassword", out _));
        Assert.True(weak.Expect(HttpStatusCode.BadRequest).Json.GetProperty("errors").TryGetProperty("$.newPassword", out _));
        Assert.Equal(before, (await site.ReadAsync(user.Key)).RawPasswordValue);

        (await caller.PostAsync(
            "user/current/change-password", new { oldPassword = BackOfficeSite.Password, newPassword = "another long password 2" }))
            .Expect(HttpStatusCode.OK);
        using var again = await EditorSession.SignInAsync(site.Address, user.Username, "another long password 2");
    }

    private static string[] Texts(JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];
}

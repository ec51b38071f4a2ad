using System.Net;
using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Users;

/// <summary>Somebody who may edit users but is no administrator gives nobody, and least of all herself, more than she has.</summary>
[Collection(OnBackOfficeSite.Name)]
public sealed class EscalationTests(BackOfficeSite site) : IAsyncLifetime
{
    private IUserGroup _managers = null!;
    private IUser _manager = null!;
    private IUser _colleague = null!;
    private IUser _administrator = null!;
    private IUser _editor = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        var english = (await site.Get<ILanguageService>().GetAsync("en-US"))!;
        _managers = await site.GivenGroupAsync(group =>
        {
            group.AddAllowedSection(Constants.Applications.Content);
            group.AddAllowedSection(Constants.Applications.Users);
            group.AddAllowedLanguage(english.Id);
            group.StartContentId = site.IdOf(Given.Plan);
            group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
            group.GranularPermissions = new HashSet<IGranularPermission>
            {
                new DocumentGranularPermission { Key = Given.News, Permission = ActionBrowse.ActionLetter },
            };
        });
        _manager = await site.GivenUserAsync(_managers.Key);
        _colleague = await site.GivenUserAsync(_managers.Key);
        _administrator = await site.GivenUserAsync(Constants.Security.AdminGroupKey);
        _editor = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        _caller = await Caller.AsAsync(site, _manager);
    }

    public ValueTask DisposeAsync()
    {
        _caller.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task She_gives_nobody_a_group_that_she_is_not_in()
    {
        foreach (var group in new[] { Constants.Security.AdminGroupKey, Constants.Security.EditorGroupKey })
        {
            var user = New(group);
            await RefusedAsync(HttpMethod.Post, "user", user);
            await RefusedAsync(HttpMethod.Post, "user/invite", user);
            foreach (var target in new[] { _manager, _colleague })
            {
                await RefusedAsync(
                    HttpMethod.Put, $"user/{target.Key}", UserChange.Of(target) with { UserGroupIds = Given.References(group, _managers.Key) });
                await RefusedAsync(HttpMethod.Post, "user/set-user-groups", new
                {
                    userIds = Given.References(target.Key),
                    userGroupIds = Given.References(group),
                });
                await RefusedAsync(HttpMethod.Post, $"user-group/{group}/users", Given.References(target.Key));
            }
        }
    }

    [Fact]
    public async Task She_does_not_touch_whoever_has_other_rights_than_she()
    {
        foreach (var target in new[] { _administrator, _editor })
        {
            var several = new { userIds = Given.References(target.Key) };
            await RefusedAsync(HttpMethod.Put, $"user/{target.Key}", UserChange.Of(target) with { Name = "Other" });
            await RefusedAsync(HttpMethod.Post, $"user/{target.Key}/change-password", new { newPassword = "known to the manager" });
            await RefusedAsync(HttpMethod.Post, $"user/{target.Key}/reset-password", null);
            await RefusedAsync(HttpMethod.Delete, $"user/{target.Key}", null);
            await RefusedAsync(HttpMethod.Delete, "user", several);
            await RefusedAsync(HttpMethod.Post, "user/disable", several);
            await RefusedAsync(HttpMethod.Post, "user/enable", several);
            await RefusedAsync(HttpMethod.Post, "user/unlock", several);
            await RefusedAsync(HttpMethod.Get, $"user/{target.Key}/2fa", null);
            await RefusedAsync(HttpMethod.Delete, $"user/{target.Key}/2fa/any", null);
            await RefusedAsync(HttpMethod.Post, $"user/avatar/{target.Key}", new { file = new { id = Guid.NewGuid() } });
            await RefusedAsync(HttpMethod.Delete, $"user/avatar/{target.Key}", null);
            await RefusedAsync(HttpMethod.Post, "user/invite/resend", new { user = new { id = target.Key } });
            await RefusedAsync(HttpMethod.Post, $"user-group/{_managers.Key}/users", Given.References(target.Key));
            await RefusedAsync(HttpMethod.Post, "user/set-user-groups", new
            {
                userIds = Given.References(_colleague.Key, target.Key),
                userGroupIds = Given.References(_managers.Key),
            });
        }

        (await _caller.GetAsync($"user/{_administrator.Key}")).Expect(HttpStatusCode.Forbidden);
        Assert.DoesNotContain(_administrator.Email, (await _caller.GetAsync("filter/user?take=500")).Body);
    }

    [Fact]
    public async Task She_widens_nobodys_part_of_the_tree()
    {
        foreach (var target in new[] { _manager, _colleague })
        {
            var change = UserChange.Of(target);
            await RefusedAsync(HttpMethod.Put, $"user/{target.Key}", change with { HasDocumentRootAccess = true });
            await RefusedAsync(HttpMethod.Put, $"user/{target.Key}", change with { HasMediaRootAccess = true });
            await RefusedAsync(HttpMethod.Put, $"user/{target.Key}", change with { DocumentStartNodeIds = Given.References(Given.News) });
        }
    }

    [Fact]
    public async Task She_does_not_shed_the_start_node_that_narrows_her_group()
    {
        var below = site.Get<IEntityService>().GetPagedChildren(Given.Plan, UmbracoObjectTypes.Document, 0, 1, out _).Single();
        await site.ChangeAsync(_manager, user => user.StartContentIds = [below.Id]);

        await RefusedAsync(HttpMethod.Put, $"user/{_manager.Key}", UserChange.Of(_manager));
        await RefusedAsync(HttpMethod.Put, $"user/{_manager.Key}", UserChange.Of(_manager) with
        {
            DocumentStartNodeIds = Given.References(Given.Plan),
        });
        await RefusedAsync(HttpMethod.Post, "user", New(_managers.Key));
        await RefusedAsync(HttpMethod.Post, $"user/{_colleague.Key}/reset-password", null);

        (await _caller.PutAsync($"user/{_manager.Key}", UserChange.Of(_manager) with
        {
            Name = "Still she",
            DocumentStartNodeIds = Given.References(below.Key),
        })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task She_makes_no_group_that_can_do_more_than_she()
    {
        var type = site.Get<IContentTypeService>().Get("news")!;
        var property = type.CompositionPropertyTypes.First();
        var own = GroupRequest.New() with
        {
            Sections = ["Umb.Section.Content", "Umb.Section.Users"],
            Languages = ["en-US"],
            DocumentStartNode = new { id = Given.Plan },
            FallbackPermissions = [ActionBrowse.ActionLetter, ActionUpdate.ActionLetter],
            Permissions = [new PermissionOnDocument(Given.News, ActionBrowse.ActionLetter)],
        };
        GroupRequest[] wider =
        [
            own with { Sections = ["Umb.Section.Users", "Umb.Section.Settings"] },
            own with { HasAccessToAllLanguages = true },
            own with { Languages = ["en-US", "fr-FR"] },
            own with { DocumentRootAccess = true },
            own with { DocumentStartNode = new { id = Given.News } },
            own with { MediaRootAccess = true },
            own with { FallbackPermissions = [.. own.FallbackPermissions, ActionPublish.ActionLetter] },
            own with { Permissions = [new PermissionOnDocument(Given.News, ActionBrowse.ActionLetter, ActionDelete.ActionLetter)] },
            own with { Permissions = [.. own.Permissions, new PermissionOnDocument(Given.Plan, ActionPublish.ActionLetter)] },
            own with { Permissions = [.. own.Permissions, new PermissionOnValue(type.Key, property.Key, "Umb.Document.PropertyValue.Write")] },
            own with { Permissions = [.. own.Permissions, new { context = "package", verbs = new[] { "anything" } }] },

            // What holds everywhere would hold for the news too, where she may only read.
            own with { Permissions = [] },
        ];
        foreach (var group in wider)
        {
            await RefusedAsync(HttpMethod.Post, "user-group", group);
            await RefusedAsync(HttpMethod.Put, $"user-group/{_managers.Key}", group);
        }

        (await _caller.PostAsync("user-group", own)).Expect(HttpStatusCode.Created);
        (await _caller.PutAsync($"user-group/{_managers.Key}", own with { Alias = _managers.Alias, Languages = [] }))
            .Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task She_neither_reads_nor_changes_groups_that_she_is_not_in()
    {
        foreach (var group in new[] { Constants.Security.AdminGroupKey, Constants.Security.EditorGroupKey })
        {
            await RefusedAsync(HttpMethod.Get, $"user-group/{group}", null);
            await RefusedAsync(HttpMethod.Put, $"user-group/{group}", GroupRequest.New());
            await RefusedAsync(HttpMethod.Delete, $"user-group/{group}", null);
            await RefusedAsync(HttpMethod.Delete, "user-group", new { userGroupIds = Given.References(group) });
            await RefusedAsync(HttpMethod.Delete, $"user-group/{group}/users", Given.References(_colleague.Key));
        }

        var list = (await _caller.GetAsync("user-group")).Json.GetProperty("items").EnumerateArray();
        Assert.Equal([_managers.Key], list.Select(group => group.GetProperty("id").GetGuid()));
    }

    [Fact]
    public async Task She_does_for_her_colleagues_what_administrators_do_for_all()
    {
        (await _caller.PutAsync($"user/{_colleague.Key}", UserChange.Of(_colleague) with { Name = "Other name" })).Expect(HttpStatusCode.OK);
        (await _caller.PostAsync($"user/{_colleague.Key}/reset-password")).Expect(HttpStatusCode.OK);
        var several = new { userIds = Given.References(_colleague.Key) };
        (await _caller.PostAsync("user/disable", several)).Expect(HttpStatusCode.OK);
        (await _caller.PostAsync("user/enable", several)).Expect(HttpStatusCode.OK);
        var id = (await _caller.PostAsync("user", New(_managers.Key))).Expect(HttpStatusCode.Created).Id;
        (await _caller.DeleteAsync($"user/{id}")).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("GET", "filter/user")]
    [InlineData("GET", "user")]
    [InlineData("GET", "user/configuration")]
    [InlineData("GET", "user/{id}")]
    [InlineData("GET", "user/{id}/calculate-start-nodes")]
    [InlineData("GET", "user/{id}/2fa")]
    [InlineData("GET", "filter/user-group")]
    [InlineData("GET", "user-group")]
    [InlineData("GET", "user-group/{group}")]
    [InlineData("POST", "user")]
    [InlineData("POST", "user/invite")]
    [InlineData("POST", "user/invite/resend")]
    [InlineData("POST", "user/disable")]
    [InlineData("POST", "user/enable")]
    [InlineData("POST", "user/unlock")]
    [InlineData("POST", "user/set-user-groups")]
    [InlineData("POST", "user/{id}/change-password")]
    [InlineData("POST", "user/{id}/reset-password")]
    [InlineData("POST", "user/avatar/{id}")]
    [InlineData("POST", "user-group")]
    [InlineData("POST", "user-group/{group}/users")]
    [InlineData("PUT", "user/{id}")]
    [InlineData("PUT", "user-group/{group}")]
    [InlineData("DELETE", "user")]
    [InlineData("DELETE", "user/{id}")]
    [InlineData("DELETE", "user/{id}/2fa/any")]
    [InlineData("DELETE", "user/avatar/{id}")]
    [InlineData("DELETE", "user-group/{group}")]
    [InlineData("DELETE", "user-group/{group}/users")]
    public async Task Without_the_section_nothing_of_this_is_open(string method, string path)
    {
        var address = path.Replace("{id}", _editor.Key.ToString(), StringComparison.Ordinal)
            .Replace("{group}", Constants.Security.EditorGroupKey.ToString(), StringComparison.Ordinal);
        using var editor = await Caller.AsAsync(site, _editor);
        var before = Everything();

        Assert.Equal(HttpStatusCode.Forbidden, (await editor.SendAsync(new HttpMethod(method), address)).Status);
        using var request = new HttpRequestMessage(new HttpMethod(method), $"{EditorSession.Api}/{address}");
        using var visited = await site.Visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, visited.StatusCode);
        Assert.Equal(before, Everything());
    }

    private async Task RefusedAsync(HttpMethod method, string path, object? body)
    {
        var before = Everything();
        var reply = await _caller.SendAsync(method, path, body);
        Assert.True(reply.Status == HttpStatusCode.Forbidden, $"{method} {path}: {(int)reply.Status} {reply.Body}");
        Assert.Equal(before, Everything());
    }

    /// <summary>All users and groups, without when they were last seen.</summary>
    private string Everything()
    {
        var users = site.Get<IUserService>().GetAll(0, int.MaxValue, out _).OrderBy(user => user.Id).Select(user => string.Join(' ',
            user.Key,
            user.Email,
            user.Name,
            user.RawPasswordValue,
            user.UserState,
            string.Join(',', user.Groups.Select(group => group.Alias).Order()),
            string.Join(',', user.StartContentIds!),
            string.Join(',', user.StartMediaIds!)));
        var groups = site.Get<IUserGroupService>().GetAllAsync(0, int.MaxValue).GetAwaiter().GetResult().Items.Select(group => string.Join(' ',
            group.Key,
            group.Alias,
            group.Name,
            group.UpdateDate.Ticks,
            string.Join(',', group.AllowedSections),
            string.Join(',', group.Permissions)));
        return string.Join('\n', users.Concat(groups));
    }

    private static object New(Guid group)
    {
        var email = Given.Unique("new") + "@example.test";
        return new { email, userName = email, name = "New", userGroupIds = Given.References(group), kind = "Default" };
    }
}

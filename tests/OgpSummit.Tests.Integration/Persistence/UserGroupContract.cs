using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class UserGroupContract(RuntimeHost host)
{
    private readonly IUserGroupService _groups = host.Get<IUserGroupService>();
    private readonly IUserService _users = host.Get<IUserService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_group_comes_back_as_it_was_saved()
    {
        var language = await _given.LanguageAsync("nl-NL");
        var document = await DocumentAsync();
        var group = Group();
        group.Description = "Partners";
        group.StartContentId = document.Id;
        group.HasAccessToAllLanguages = false;
        group.AddAllowedLanguage(language.Id);
        group.AddAllowedSection(Constants.Applications.Content);
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
        group.GranularPermissions = new HashSet<IGranularPermission>
        {
            new DocumentGranularPermission { Key = document.Key, Permission = ActionDelete.ActionLetter },
            new DocumentPropertyValueGranularPermission { Key = document.ContentType.Key, Permission = "x|read" },
            new UnknownTypeGranularPermission { Context = "OgpSummit", Permission = "report" },
        };

        var created = await _groups.CreateAsync(group, Given.Administrator);

        Assert.True(created.Success, created.Status.ToString());
        var read = (await _groups.GetAsync(group.Key))!;
        Assert.Equal((group.Alias, group.Name, "Partners", document.Id, null, false),
            (read.Alias, read.Name, read.Description, read.StartContentId, read.StartMediaId, read.HasAccessToAllLanguages));
        Assert.Equal([language.Id], read.AllowedLanguages);
        Assert.Equal([Constants.Applications.Content], read.AllowedSections);
        Assert.True(read.Permissions.SetEquals(group.Permissions));
        Assert.True(read.GranularPermissions.SetEquals(group.GranularPermissions));
    }

    [Fact]
    public async Task What_a_group_loses_is_gone()
    {
        var group = Group();
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedSection(Constants.Applications.Media);
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
        await _groups.CreateAsync(group, Given.Administrator);

        var changed = (await _groups.GetAsync(group.Key))!;
        changed.RemoveAllowedSection(Constants.Applications.Media);
        changed.Permissions = new HashSet<string> { ActionBrowse.ActionLetter };
        await _groups.UpdateAsync(changed, Given.Administrator);

        var read = (await _groups.GetAsync(group.Key))!;
        Assert.Equal([Constants.Applications.Content], read.AllowedSections);
        Assert.Equal([ActionBrowse.ActionLetter], read.Permissions);
    }

    [Fact]
    public async Task A_member_has_what_the_group_is_given_later()
    {
        var user = await UserAsync();
        var group = Group();
        await _groups.CreateAsync(group, Given.Administrator, [user.Key]);
        Assert.Equal(1, (await _groups.GetAsync(group.Key))!.UserCount);

        group.AddAllowedSection(Constants.Applications.Translation);
        await _groups.UpdateAsync(group, Given.Administrator);

        Assert.Contains(Constants.Applications.Translation, (await _users.GetAsync(user.Key))!.AllowedSections);
    }

    [Fact]
    public async Task Members_come_and_go()
    {
        var user = await UserAsync();
        var group = Group();
        await _groups.CreateAsync(group, Given.Administrator);
        var members = new UsersToUserGroupManipulationModel(group.Key, [user.Key]);

        await _groups.AddUsersToUserGroupAsync(members, Given.Administrator);
        Assert.Contains(group.Key, (await _users.GetAsync(user.Key))!.Groups.Select(x => x.Key));
        Assert.Equal([user.Key], _users.GetAllInGroup(group.Id).Select(member => member.Key));

        await _groups.RemoveUsersFromUserGroupAsync(members, Given.Administrator);
        Assert.DoesNotContain(group.Key, (await _users.GetAsync(user.Key))!.Groups.Select(x => x.Key));
        Assert.Equal(0, (await _groups.GetAsync(group.Key))!.UserCount);
    }

    [Fact]
    public async Task A_group_that_goes_leaves_its_members()
    {
        var user = await UserAsync();
        var group = Group();
        await _groups.CreateAsync(group, Given.Administrator, [user.Key]);

        Assert.True((await _groups.DeleteAsync(group.Key)).Success);

        Assert.Null(await _groups.GetAsync(group.Key));
        Assert.Equal([Constants.Security.WriterGroupKey], (await _users.GetAsync(user.Key))!.Groups.Select(x => x.Key));
    }

    [Fact]
    public async Task An_alias_is_given_once()
    {
        var group = Group();
        await _groups.CreateAsync(group, Given.Administrator);
        var again = Group();
        again.Alias = group.Alias;

        Assert.Equal(UserGroupOperationStatus.DuplicateAlias, (await _groups.CreateAsync(again, Given.Administrator)).Status);
    }

    [Fact]
    public async Task A_permission_on_a_document_stands_above_the_one_everywhere_until_the_document_goes()
    {
        var (document, other) = (await DocumentAsync(), await DocumentAsync());
        var group = Group();
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter, ActionUpdate.ActionLetter };
        await _groups.CreateAsync(group, Given.Administrator);
        host.Get<IContentService>().SetPermission(document, ActionBrowse.ActionLetter, [group.Id]);
        var user = await UserAsync(group.Key);

        var permissions = _users.GetPermissions(user, document.Id, other.Id);

        Assert.Equal([ActionBrowse.ActionLetter], permissions.GetAllPermissions(document.Id));
        Assert.True(permissions.GetAllPermissions(other.Id).SetEquals(group.Permissions));

        host.Get<IContentService>().Delete(document);
        Assert.Empty((await _groups.GetAsync(group.Key))!.GranularPermissions);
    }

    private UserGroup Group()
    {
        var alias = Given.Unique("group");
        return new UserGroup(host.Get<IShortStringHelper>(), 0, alias, alias, "icon-users") { Key = Guid.NewGuid() };
    }

    private async Task<IContent> DocumentAsync()
    {
        var type = await _given.DocumentTypeAsync(varies: false);
        var contents = host.Get<IContentService>();
        var document = contents.Create("Home", -1, type.Alias);
        contents.Save(document);
        return document;
    }

    private async Task<IUser> UserAsync(Guid? group = null)
    {
        var address = Given.Unique("member") + "@example.org";
        var created = await _users.CreateAsync(
            Given.Administrator,
            new UserCreateModel
            {
                Email = address,
                UserName = address,
                Name = "A member",
                UserGroupKeys = new HashSet<Guid> { group ?? Constants.Security.WriterGroupKey },
            },
            approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.CreatedUser!;
    }
}

[Collection(OnSqlite.Name)]
public sealed class UserGroupsOnSqlite(SqliteHost fixture) : UserGroupContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class UserGroupsOnPostgreSql(PostgreSqlHost fixture) : UserGroupContract(fixture.Host);

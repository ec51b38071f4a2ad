using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Persistence;

public abstract class UserContract(RuntimeHost host)
{
    private readonly IUserService _users = host.Get<IUserService>();
    private readonly Given _given = new(host);

    [Fact]
    public async Task A_created_user_has_a_password_that_nobody_can_read()
    {
        var model = Model();

        var created = await _users.CreateAsync(Given.Administrator, model, approveUser: true);

        Assert.Equal(UserOperationStatus.Success, created.Status);
        var user = (await _users.GetAsync(model.Id!.Value))!;
        Assert.Equal((model.Email, model.UserName, model.Name), (user.Email, user.Username, user.Name));
        Assert.Equal(UserState.Inactive, user.UserState);
        Assert.Equal([Constants.Security.EditorGroupKey], user.Groups.Select(group => group.Key));
        Assert.Contains(Constants.Applications.Content, user.AllowedSections);
        Assert.NotEmpty(created.Result.InitialPassword!);
        Assert.DoesNotContain(created.Result.InitialPassword!, user.RawPasswordValue);
        Assert.Contains(Constants.Security.AspNetCoreV3PasswordHashAlgorithmName, user.PasswordConfiguration);
    }

    [Fact]
    public async Task A_name_and_an_address_are_given_once()
    {
        var model = Model();
        await _users.CreateAsync(Given.Administrator, model);
        var again = Model();
        again.Email = again.UserName = model.Email.ToUpperInvariant();

        Assert.Equal(UserOperationStatus.DuplicateEmail, (await _users.CreateAsync(Given.Administrator, again)).Status);
        Assert.Equal(model.Id, _users.GetByUsername(model.UserName.ToUpperInvariant())!.Key);
    }

    [Fact]
    public async Task A_new_address_ends_the_sessions_opened_with_the_old_one()
    {
        var user = await UserAsync();
        var stamp = user.SecurityStamp;
        var address = Given.Unique("new") + "@example.org";

        var updated = await _users.UpdateAsync(Given.Administrator, Update(user, model =>
        {
            model.Email = address;
            model.UserName = address;
        }));

        Assert.Equal(UserOperationStatus.Success, updated.Status);
        var read = (await _users.GetAsync(user.Key))!;
        Assert.Equal(address, read.Email);
        Assert.NotEqual(stamp, read.SecurityStamp);
    }

    [Fact]
    public async Task Start_nodes_are_kept_until_the_nodes_go()
    {
        var type = await _given.DocumentTypeAsync(varies: false);
        var contents = host.Get<IContentService>();
        var document = contents.Create("Home", -1, type.Alias);
        contents.Save(document);
        var user = await UserAsync();

        await _users.UpdateAsync(Given.Administrator, Update(user, model =>
        {
            model.ContentStartNodeKeys = new HashSet<Guid> { document.Key };
            model.HasMediaRootAccess = true;
        }));
        var read = (await _users.GetAsync(user.Key))!;
        Assert.Equal([document.Id], read.StartContentIds!);
        Assert.Equal([Constants.System.Root], read.StartMediaIds!);

        contents.Delete(document);
        Assert.Empty((await _users.GetAsync(user.Key))!.StartContentIds!);
    }

    [Fact]
    public async Task A_user_is_disabled_and_enabled_again()
    {
        var user = await UserAsync();
        var keys = new HashSet<Guid> { user.Key };

        Assert.Equal(UserOperationStatus.Success, await _users.DisableAsync(Given.Administrator, keys));
        Assert.Equal(UserState.Disabled, (await _users.GetAsync(user.Key))!.UserState);

        Assert.Equal(UserOperationStatus.Success, await _users.EnableAsync(Given.Administrator, keys));
        Assert.Equal(UserState.Inactive, (await _users.GetAsync(user.Key))!.UserState);
    }

    [Fact]
    public async Task Only_a_user_who_never_signed_in_can_be_deleted()
    {
        var (seen, unseen) = (await UserAsync(), await UserAsync());
        seen.LastLoginDate = DateTime.UtcNow;
        _users.Save(seen);

        Assert.Equal(
            UserOperationStatus.CannotDeleteUserWithLoginHistory,
            await _users.DeleteAsync(Given.Administrator, new HashSet<Guid> { seen.Key }));
        Assert.Equal(
            UserOperationStatus.Success, await _users.DeleteAsync(Given.Administrator, new HashSet<Guid> { unseen.Key }));
        Assert.Null(await _users.GetAsync(unseen.Key));
    }

    [Fact]
    public async Task A_locked_user_is_unlocked()
    {
        var user = await UserAsync();
        (user.IsLockedOut, user.FailedPasswordAttempts, user.LastLockoutDate) = (true, 5, DateTime.UtcNow);
        _users.Save(user);
        Assert.Equal(UserState.LockedOut, (await _users.GetAsync(user.Key))!.UserState);

        await _users.UnlockAsync(Given.Administrator, user.Key);

        var read = (await _users.GetAsync(user.Key))!;
        Assert.Equal((UserState.Inactive, 0), (read.UserState, read.FailedPasswordAttempts));
    }

    [Fact]
    public async Task A_password_is_changed_only_to_one_that_the_rules_allow()
    {
        var user = await UserAsync();
        var before = user.RawPasswordValue;

        var tooShort = await _users.ChangePasswordAsync(
            Given.Administrator, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = "short" });
        Assert.False(tooShort.Success);
        Assert.NotNull(tooShort.Result.Error);
        Assert.Equal(before, (await _users.GetAsync(user.Key))!.RawPasswordValue);

        var changed = await _users.ChangePasswordAsync(
            Given.Administrator, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = "une phrase de passe" });
        Assert.True(changed.Success);
        Assert.NotEqual(before, (await _users.GetAsync(user.Key))!.RawPasswordValue);
    }

    [Fact]
    public async Task The_own_password_is_changed_by_whoever_knows_the_old_one()
    {
        var model = Model();
        var created = (await _users.CreateAsync(Given.Administrator, model, approveUser: true)).Result;
        ChangeUserPasswordModel Change(string old) =>
            new() { UserKey = model.Id!.Value, OldPassword = old, NewPassword = "une phrase de passe" };

        Assert.False((await _users.ChangePasswordAsync(model.Id!.Value, Change("guessed"))).Success);
        Assert.True((await _users.ChangePasswordAsync(model.Id!.Value, Change(created.InitialPassword!))).Success);
    }

    [Fact]
    public async Task Users_are_filtered_sorted_and_paged()
    {
        var mark = Given.Unique("Filtered");
        var zoe = await UserAsync($"{mark} Zoé", Constants.Security.WriterGroupKey);
        var emile = await UserAsync($"{mark} Émile", Constants.Security.EditorGroupKey);
        var bob = await UserAsync($"{mark} bob", Constants.Security.EditorGroupKey);
        await _users.DisableAsync(Given.Administrator, new HashSet<Guid> { bob.Key });

        Assert.Equal(
            [bob.Key, emile.Key, zoe.Key],
            await FindAsync(new UserFilter { NameFilters = new HashSet<string> { mark.ToUpperInvariant() } }));
        Assert.Equal([zoe.Key], await FindAsync(new UserFilter
        {
            NameFilters = new HashSet<string> { mark },
            IncludedUserGroups = new HashSet<Guid> { Constants.Security.WriterGroupKey },
        }));
        Assert.Equal([bob.Key], await FindAsync(new UserFilter
        {
            NameFilters = new HashSet<string> { mark },
            IncludeUserStates = new HashSet<UserState> { UserState.Disabled },
        }));

        var page = (await _users.FilterAsync(
            Given.Administrator,
            new UserFilter { NameFilters = new HashSet<string> { mark } },
            skip: 2,
            take: 2,
            UserOrder.Name,
            Direction.Descending)).Result;
        Assert.Equal((3, bob.Key), (page.Total, page.Items.Single().Key));
    }

    [Fact]
    public async Task The_super_user_is_seen_by_himself_alone()
    {
        var administrator = await UserAsync("Ada", Constants.Security.AdminGroupKey);

        var seen = (await _users.GetAllAsync(administrator.Key, 0, 1000)).Result!;

        Assert.DoesNotContain(Given.Administrator, seen.Items.Select(user => user.Key));
        Assert.Contains(administrator.Key, seen.Items.Select(user => user.Key));
    }

    [Fact]
    public async Task An_editor_sees_no_administrators()
    {
        var administrator = await UserAsync("Ada", Constants.Security.AdminGroupKey);
        var editor = await UserAsync("Eve", Constants.Security.EditorGroupKey);

        var seen = (await _users.GetAllAsync(editor.Key, 0, 1000)).Result!.Items.Select(user => user.Key).ToList();

        Assert.DoesNotContain(administrator.Key, seen);
        Assert.Contains(editor.Key, seen);
    }

    [Fact]
    public async Task An_api_user_is_found_by_its_client()
    {
        var model = Model();
        model.Kind = UserKind.Api;
        await _users.CreateAsync(Given.Administrator, model, approveUser: true);
        var clientId = Given.Unique("umbraco-back-office-client");

        Assert.Equal(UserClientCredentialsOperationStatus.Success, await _users.AddClientIdAsync(model.Id!.Value, clientId));
        Assert.Equal(model.Id, (await _users.FindByClientIdAsync(clientId))!.Key);
        Assert.Equal(
            UserClientCredentialsOperationStatus.DuplicateClientId, await _users.AddClientIdAsync(model.Id.Value, clientId));

        await _users.RemoveClientIdAsync(model.Id.Value, clientId);
        Assert.Null(await _users.FindByClientIdAsync(clientId));
    }

    [Fact]
    public void Without_mail_people_are_invited_by_hand_and_nobody_is_mailed_a_new_password()
    {
        Assert.True(host.Get<Umbraco.Cms.Core.Security.IUserInviteSender>().CanSendInvites());
        Assert.False(host.Get<Umbraco.Cms.Core.Security.IUserForgotPasswordSender>().CanSend());
    }

    private static UserCreateModel Model(string? name = null, Guid? group = null)
    {
        var address = Given.Unique("editor") + "@example.org";
        return new UserCreateModel
        {
            Id = Guid.NewGuid(),
            Email = address,
            UserName = address,
            Name = name ?? "An Editor",
            UserGroupKeys = new HashSet<Guid> { group ?? Constants.Security.EditorGroupKey },
        };
    }

    private async Task<IUser> UserAsync(string? name = null, Guid? group = null)
    {
        var model = Model(name, group);
        var created = await _users.CreateAsync(Given.Administrator, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return (await _users.GetAsync(model.Id!.Value))!;
    }

    private static UserUpdateModel Update(IUser user, Action<UserUpdateModel> change)
    {
        var model = new UserUpdateModel
        {
            ExistingUserKey = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name!,
            LanguageIsoCode = user.Language!,
            UserGroupKeys = user.Groups.Select(group => group.Key).ToHashSet(),
        };
        change(model);
        return model;
    }

    private async Task<IEnumerable<Guid>> FindAsync(UserFilter filter)
    {
        var found = await _users.FilterAsync(Given.Administrator, filter, orderBy: UserOrder.Name);
        Assert.Equal(UserOperationStatus.Success, found.Status);
        return found.Result.Items.Select(user => user.Key);
    }
}

[Collection(OnSqlite.Name)]
public sealed class UsersOnSqlite(SqliteHost fixture) : UserContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class UsersOnPostgreSql(PostgreSqlHost fixture) : UserContract(fixture.Host);

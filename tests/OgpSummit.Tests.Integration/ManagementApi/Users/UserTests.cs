using System.Net;
using System.Text.Json;
using OgpSummit.Tests.Integration.BackOffice;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.ManagementApi.Users;

[Collection(OnBackOfficeSite.Name)]
public sealed class UserTests(BackOfficeSite site)
{
    [Fact]
    public async Task An_administrator_creates_a_user_who_signs_in_with_the_password_that_is_shown_once()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var email = Given.Unique("zoe.") + "@example.test";

        var id = (await administrator.PostAsync("user", New(email))).Expect(HttpStatusCode.Created).Id!.Value;
        var shown = (await administrator.PostAsync($"user/{id}/reset-password")).Expect(HttpStatusCode.OK).Json;

        using var session = await EditorSession.SignInAsync(site.Address, email, shown.GetProperty("resetPassword").GetString()!);
        var user = (await administrator.GetAsync($"user/{id}")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal("Zoé", user.GetProperty("name").GetString());
        Assert.Equal("Active", user.GetProperty("state").GetString());
        Assert.DoesNotContain("assword\":", user.GetRawText().Replace("lastPasswordChangeDate", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Faulty_new_users_are_refused_and_nobody_is_created()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var taken = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var email = Given.Unique("new") + "@example.test";
        var before = Keys();

        async Task Refused(object body, HttpStatusCode status, string? operationStatus)
        {
            var reply = await administrator.PostAsync("user", body);
            Assert.Equal((status, operationStatus), (reply.Status, reply.OperationStatus));
        }

        await Refused(New("nonsense"), HttpStatusCode.BadRequest, "InvalidEmail");
        await Refused(New(taken.Email), HttpStatusCode.BadRequest, "DuplicateEmail");
        await Refused(New(email) with { UserName = "other" }, HttpStatusCode.BadRequest, "UserNameIsNotEmail");
        await Refused(New(email) with { UserGroupIds = [] }, HttpStatusCode.BadRequest, "NoUserGroup");
        await Refused(New(email) with { UserGroupIds = Given.References(Guid.NewGuid()) }, HttpStatusCode.NotFound, "MissingUserGroup");
        await Refused(New(email) with { Id = taken.Key }, HttpStatusCode.BadRequest, "DuplicateId");
        await Refused(New(email) with { Name = " " }, HttpStatusCode.BadRequest, null);
        await Refused(New(email) with { Name = new string('x', 256) }, HttpStatusCode.BadRequest, null);
        await Refused(New("a'b@example.test"), HttpStatusCode.BadRequest, "InvalidUserName");
        await Refused(New(email) with { Kind = "Api" }, HttpStatusCode.BadRequest, "InvalidUserType");
        await Refused(New(email) with { Kind = "Robot" }, HttpStatusCode.BadRequest, null);
        await Refused(new { email }, HttpStatusCode.BadRequest, null);
        Assert.Equal(before, Keys());
    }

    [Fact]
    public async Task The_list_is_searched_filtered_ordered_and_cut()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var group = await site.GivenGroupAsync();
        var mark = Given.Unique("m");
        string[] names = ["Bob", "Alice", "Chloé"];
        foreach (var name in names)
        {
            var user = await site.GivenUserAsync(group.Key);
            await site.ChangeAsync(user, changed => changed.Name = $"{name} {mark}");
        }

        async Task<string[]> Names(string query)
        {
            var list = (await administrator.GetAsync($"filter/user?filter={mark}&{query}")).Expect(HttpStatusCode.OK).Json;
            Assert.Equal(3, list.GetProperty("total").GetInt32());
            return [.. list.GetProperty("items").EnumerateArray().Select(user => user.GetProperty("name").GetString()!.Split(' ')[0])];
        }

        Assert.Equal("Alice Bob Chloé", string.Join(' ', await Names("orderBy=Name")));
        Assert.Equal("Chloé Bob Alice", string.Join(' ', await Names("orderBy=Name&orderDirection=Descending")));
        Assert.Equal("Bob Chloé", string.Join(' ', await Names("orderBy=Name&skip=1&take=5")));
        Assert.Empty(await Names("take=0"));
        Assert.Equal(3, (await Names($"userGroupIds={group.Key}&userStates=Inactive&userStates=Active")).Length);
        var none = (await administrator.GetAsync($"filter/user?filter={mark}&userStates=Disabled")).Json;
        Assert.Equal(0, none.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("orderBy=nonsense")]
    [InlineData("orderDirection=up")]
    [InlineData("userStates=7")]
    [InlineData("userGroupIds=x")]
    [InlineData("skip=-1")]
    public async Task A_faulty_question_for_the_list_is_refused(string query)
    {
        using var administrator = await Caller.AdministratorAsync(site);
        (await administrator.GetAsync($"filter/user?{query}")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_user_gets_another_name_language_group_and_start_node()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);

        (await administrator.PutAsync($"user/{user.Key}", Change(user) with
        {
            Name = "Élodie",
            LanguageIsoCode = "fr-FR",
            UserGroupIds = Given.References(Constants.Security.WriterGroupKey),
            DocumentStartNodeIds = Given.References(Given.Plan),
        })).Expect(HttpStatusCode.OK);

        var changed = (await administrator.GetAsync($"user/{user.Key}")).Json;
        Assert.Equal("Élodie", changed.GetProperty("name").GetString());
        Assert.Equal("fr-FR", changed.GetProperty("languageIsoCode").GetString());
        Assert.Equal([Constants.Security.WriterGroupKey], Ids(changed, "userGroupIds"));
        Assert.Equal([Given.Plan], Ids(changed, "documentStartNodeIds"));
        var calculated = (await administrator.GetAsync($"user/{user.Key}/calculate-start-nodes")).Expect(HttpStatusCode.OK).Json;
        Assert.Equal([Given.Plan], Ids(calculated, "documentStartNodeIds"));
        Assert.True(calculated.GetProperty("hasMediaRootAccess").GetBoolean());
    }

    [Fact]
    public async Task A_faulty_change_is_refused_and_changes_nothing()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var other = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var before = (await administrator.GetAsync($"user/{user.Key}")).Body;

        async Task Refused(object change, HttpStatusCode status, string? operationStatus)
        {
            var reply = await administrator.PutAsync($"user/{user.Key}", change);
            Assert.Equal((status, operationStatus), (reply.Status, reply.OperationStatus));
        }

        await Refused(Change(user) with { Email = other.Email, UserName = other.Email }, HttpStatusCode.BadRequest, "DuplicateEmail");
        await Refused(Change(user) with { LanguageIsoCode = "xx-YY" }, HttpStatusCode.BadRequest, "InvalidIsoCode");
        await Refused(Change(user) with { UserGroupIds = [] }, HttpStatusCode.BadRequest, "NoUserGroup");
        await Refused(
            Change(user) with { DocumentStartNodeIds = Given.References(Guid.NewGuid()) },
            HttpStatusCode.BadRequest,
            "ContentStartNodeNotFound");
        await Refused(
            Change(user) with { MediaStartNodeIds = Given.References(Given.Plan) }, HttpStatusCode.BadRequest, "MediaStartNodeNotFound");
        await Refused(Change(user) with { Name = "" }, HttpStatusCode.BadRequest, null);
        Assert.Equal(before, (await administrator.GetAsync($"user/{user.Key}")).Body);
        (await administrator.PutAsync($"user/{Guid.NewGuid()}", Change(user))).Expect(HttpStatusCode.NotFound, "UserNotFound");
        (await administrator.GetAsync($"user/{Guid.NewGuid()}")).Expect(HttpStatusCode.NotFound, "UserNotFound");
    }

    [Fact]
    public async Task Whoever_never_signed_in_can_be_deleted_and_others_can_be_disabled()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var fresh = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var known = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var session = await site.SignInAsync(known.Username);

        (await administrator.DeleteAsync("user", Several(fresh, known))).Expect(
            HttpStatusCode.BadRequest, "CannotDeleteUserWithLoginHistory");
        Assert.NotNull(await site.ReadAsync(fresh.Key));
        (await administrator.DeleteAsync($"user/{fresh.Key}")).Expect(HttpStatusCode.OK);
        Assert.Null(await site.ReadAsync(fresh.Key));

        (await administrator.PostAsync("user/disable", Several(known))).Expect(HttpStatusCode.OK);
        Assert.Equal("Disabled", (await administrator.GetAsync($"user/{known.Key}")).Json.GetProperty("state").GetString());
        (await administrator.PostAsync("user/enable", Several(known))).Expect(HttpStatusCode.OK);
        Assert.Equal("Active", (await administrator.GetAsync($"user/{known.Key}")).Json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Whoever_is_disabled_is_signed_out_at_once()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var session = await Caller.AsAsync(site, user);
        (await session.GetAsync("user/current")).Expect(HttpStatusCode.OK);

        (await administrator.PostAsync("user/disable", Several(user))).Expect(HttpStatusCode.OK);

        (await session.GetAsync("user/current")).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_signs_out_whoever_had_the_old_one()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        using var session = await Caller.AsAsync(site, user);

        (await administrator.PostAsync($"user/{user.Key}/change-password", new { newPassword = "chosen by somebody else" }))
            .Expect(HttpStatusCode.OK);

        (await session.GetAsync("user/current")).Expect(HttpStatusCode.Unauthorized);
        var weak = await administrator.PostAsync($"user/{user.Key}/change-password", new { newPassword = "abc" });
        Assert.True(weak.Expect(HttpStatusCode.BadRequest).Json.GetProperty("errors").TryGetProperty("$.newPassword", out _));
    }

    [Fact]
    public async Task Whoever_is_locked_out_is_unlocked()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var user = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        await site.ChangeAsync(user, changed => changed.IsLockedOut = true);
        Assert.Equal("LockedOut", (await administrator.GetAsync($"user/{user.Key}")).Json.GetProperty("state").GetString());

        (await administrator.PostAsync("user/unlock", Several(user))).Expect(HttpStatusCode.OK);

        using var session = await site.SignInAsync(user.Username);
    }

    [Fact]
    public async Task Nobody_takes_the_own_account_away()
    {
        var user = await site.GivenUserAsync(Constants.Security.AdminGroupKey);
        using var administrator = await Caller.AsAsync(site, user);

        (await administrator.PostAsync("user/disable", Several(user))).Expect(HttpStatusCode.BadRequest, "CannotDisableSelf");
        (await administrator.DeleteAsync($"user/{user.Key}")).Expect(HttpStatusCode.BadRequest, "CannotDeleteSelf");
        (await administrator.PostAsync($"user/{user.Key}/reset-password")).Expect(HttpStatusCode.BadRequest, "SelfPasswordResetNotAllowed");
        (await administrator.DeleteAsync($"user/{Constants.Security.SuperUserKey}")).Expect(HttpStatusCode.BadRequest, "CannotDelete");
    }

    [Fact]
    public async Task Several_users_get_other_groups_at_once_or_none_does()
    {
        using var administrator = await Caller.AdministratorAsync(site);
        var first = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        var second = await site.GivenUserAsync(Constants.Security.EditorGroupKey);
        object Wanted(Guid group, params Guid[] users) => new { userIds = Given.References(users), userGroupIds = Given.References(group) };

        (await administrator.PostAsync("user/set-user-groups", Wanted(Constants.Security.WriterGroupKey, first.Key, Guid.NewGuid())))
            .Expect(HttpStatusCode.NotFound, "UserNotFound");
        (await administrator.PostAsync("user/set-user-groups", Wanted(Guid.NewGuid(), first.Key)))
            .Expect(HttpStatusCode.NotFound, "MissingUserGroup");
        Assert.Equal([Constants.Security.EditorGroupKey], (await site.ReadAsync(first.Key)).Groups.Select(group => group.Key));

        (await administrator.PostAsync("user/set-user-groups", Wanted(Constants.Security.WriterGroupKey, first.Key, second.Key)))
            .Expect(HttpStatusCode.OK);
        Assert.Equal([Constants.Security.WriterGroupKey], (await site.ReadAsync(second.Key)).Groups.Select(group => group.Key));
    }

    [Fact]
    public async Task Names_of_colleagues_are_there_for_every_editor_and_nothing_else()
    {
        var user = await site.GivenUserAsync(Constants.Security.AdminGroupKey);
        using var editor = await Caller.AsAsync(site, await site.GivenUserAsync(Constants.Security.EditorGroupKey));

        var items = (await editor.GetAsync($"item/user?id={user.Key}&id={Guid.NewGuid()}")).Expect(HttpStatusCode.OK);

        Assert.Equal(user.Name, items.Json.EnumerateArray().Single().GetProperty("name").GetString());
        Assert.DoesNotContain(user.Email, items.Body, StringComparison.OrdinalIgnoreCase);
    }

    private string[] Keys()
    {
        site.Get<IUserService>().GetAll(0, 1, out var total);
        return [total.ToString(System.Globalization.CultureInfo.InvariantCulture)];
    }

    private static object Several(params IEnumerable<IUser> users) => new { userIds = Given.References(users.Select(user => user.Key)) };

    private static Guid[] Ids(JsonElement element, string member) =>
        [.. element.GetProperty(member).EnumerateArray().Select(reference => reference.GetProperty("id").GetGuid())];

    private static NewUser New(string email) =>
        new(email, email, "Zoé", Given.References(Constants.Security.EditorGroupKey), "Default", Guid.NewGuid());

    private static UserChange Change(IUser user) => UserChange.Of(user);

    private sealed record NewUser(string Email, string UserName, string Name, object[] UserGroupIds, string Kind, Guid? Id);
}

/// <summary>A change of a user that changes nothing yet.</summary>
internal sealed record UserChange(
    string Email,
    string UserName,
    string Name,
    object[] UserGroupIds,
    string LanguageIsoCode,
    object[] DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    object[] MediaStartNodeIds,
    bool HasMediaRootAccess)
{
    public static UserChange Of(IUser user) => new(
        user.Email,
        user.Username,
        user.Name!,
        Given.References(user.Groups.Select(group => group.Key)),
        user.Language ?? "en-US",
        [],
        false,
        [],
        false);
}

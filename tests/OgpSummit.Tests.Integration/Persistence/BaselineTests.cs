using Microsoft.Extensions.DependencyInjection;
using OgpSummit.Runtime.Persistence.Baseline;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>What is in a database that was made a moment ago.</summary>
public sealed class BaselineTests
{
    [Fact]
    public async Task A_new_database_has_a_language_the_stock_groups_and_a_super_user_who_cannot_sign_in()
    {
        await using var host = await RuntimeHost.StartOnSqliteAsync();

        var language = Assert.Single(await host.Get<ILanguageService>().GetAllAsync());
        Assert.Equal(("en-US", true), (language.IsoCode, language.IsDefault));
        var groups = (await host.Get<IUserGroupService>().GetAllAsync(0, 10)).Items.ToList();
        Assert.Equal(
            ["admin", "editor", "sensitiveData", "translator", "writer"], groups.Select(group => group.Alias).Order());
        Assert.DoesNotContain(Constants.Applications.Members, groups.SelectMany(group => group.AllowedSections));
        var superUser = (await host.Get<IUserService>().GetAsync(Constants.Security.SuperUserKey))!;
        Assert.Equal(-1, superUser.Id);
        Assert.True(superUser.IsAdmin());
        Assert.StartsWith(Constants.Security.EmptyPasswordPrefix, superUser.RawPasswordValue);
    }

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        await using var host = await RuntimeHost.StartOnSqliteAsync();
        var users = host.Get<IUserService>();
        var groups = host.Get<IUserGroupService>();
        var before = (await users.GetAsync(Constants.Security.SuperUserKey))!;
        await groups.DeleteAsync(Constants.Security.WriterGroupKey);

        host.Get<BaselineSeeder>().Seed();

        var after = (await users.GetAsync(Constants.Security.SuperUserKey))!;
        Assert.Equal((before.SecurityStamp, before.UpdateDate), (after.SecurityStamp, after.UpdateDate));
        Assert.Null(await groups.GetAsync(Constants.Security.WriterGroupKey));
    }

    [Fact]
    public async Task The_settings_for_a_first_user_are_used_once()
    {
        await using var host = await StartAsync("une phrase de passe");
        var users = host.Get<IUserService>();
        var first = (await users.GetAsync(Constants.Security.SuperUserKey))!;
        Assert.Equal(("ada@example.org", "Ada"), (first.Username, first.Name));
        Assert.DoesNotContain("une phrase de passe", first.RawPasswordValue);

        first.Name = "Ada Lovelace";
        users.Save(first);
        host.Get<BaselineSeeder>().Seed();

        Assert.Equal("Ada Lovelace", (await users.GetAsync(Constants.Security.SuperUserKey))!.Name);
    }

    [Fact]
    public async Task A_password_that_breaks_the_rules_is_not_used()
    {
        await using var host = await StartAsync("short");

        var user = (await host.Get<IUserService>().GetAsync(Constants.Security.SuperUserKey))!;
        Assert.Equal("admin", user.Username);
        Assert.StartsWith(Constants.Security.EmptyPasswordPrefix, user.RawPasswordValue);
    }

    private static Task<RuntimeHost> StartAsync(string password) => RuntimeHost.StartOnSqliteAsync(
        umbraco => umbraco.Services.Configure<UnattendedSettings>(settings =>
        {
            settings.UnattendedUserName = "Ada";
            settings.UnattendedUserEmail = "ada@example.org";
            settings.UnattendedUserPassword = password;
        }));
}

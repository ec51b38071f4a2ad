using OgpSummit.Runtime.Persistence.Baseline;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core;
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
}

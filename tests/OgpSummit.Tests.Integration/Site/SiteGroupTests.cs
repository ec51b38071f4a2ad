using OgpSummit.Tests.Integration.BackOffice;
using OgpSummit.Tests.Integration.ManagementApi;
using OgpSummit.Tests.Integration.ManagementApi.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Site;

[Collection(OnBackOfficeSite.Name)]
public sealed class SiteGroupTests(BackOfficeSite site)
{
    private static readonly Guid Ministries = new("a94a45f8-a20c-49d1-81db-8132825eb403");
    private static readonly Guid CivilSociety = new("3f3c1df9-a55c-432b-86d3-72ded002c1e3");

    [Fact]
    public async Task A_new_site_has_its_groups_in_french()
    {
        var names = (await site.Get<IUserGroupService>().GetAllAsync(0, 100)).Items.Select(group => group.Name).ToList();

        Assert.Contains("Administrateurs", names);
        Assert.Contains("Éditeurs", names);
        Assert.Contains("Traducteurs", names);
        Assert.Contains("Contributeurs des ministères", names);
        Assert.Contains("Contributeurs de la société civile", names);
        Assert.DoesNotContain("Administrators", names);
    }

    [Fact]
    public async Task Contributors_write_below_the_action_plan_and_publish_nothing()
    {
        foreach (var key in new[] { Ministries, CivilSociety })
        {
            var group = (await site.Get<IUserGroupService>().GetAsync(key))!;
            Assert.Equal(site.IdOf(Given.Plan), group.StartContentId);
            Assert.NotNull(group.StartMediaId);
            Assert.NotEqual(Constants.System.Root, group.StartMediaId);
            Assert.Contains(ActionNew.ActionLetter, group.Permissions);
            Assert.DoesNotContain(ActionPublish.ActionLetter, group.Permissions);
            Assert.DoesNotContain(ActionDelete.ActionLetter, group.Permissions);
        }

        Assert.NotEqual(
            (await site.Get<IUserGroupService>().GetAsync(Ministries))!.StartMediaId,
            (await site.Get<IUserGroupService>().GetAsync(CivilSociety))!.StartMediaId);
    }

    [Fact]
    public async Task Translators_write_english_and_nothing_else()
    {
        using var translator = await Caller.OfGroupsAsync(site, Constants.Security.TranslatorGroupKey);

        var current = (await translator.GetAsync("user/current")).Json;

        Assert.Equal(["en-US"], current.GetProperty("languages").EnumerateArray().Select(language => language.GetString()));
        Assert.Equal(
            ["Umb.Section.Content", "Umb.Section.Translation"],
            current.GetProperty("allowedSections").EnumerateArray().Select(section => section.GetString()));
        var permissions = current.GetProperty("fallbackPermissions").EnumerateArray().Select(permission => permission.GetString()).ToList();
        Assert.Contains(ActionUpdate.ActionLetter, permissions);
        Assert.DoesNotContain(ActionNew.ActionLetter, permissions);
        Assert.DoesNotContain(ActionPublish.ActionLetter, permissions);
    }

    [Fact]
    public async Task A_group_that_was_changed_or_deleted_stays_so()
    {
        var groups = site.Get<IUserGroupService>();
        var own = (await groups.GetAsync(CivilSociety))!;
        own.Name = "Autre nom";
        await groups.UpdateAsync(own, Constants.Security.SuperUserKey);
        var deleted = (await groups.GetAsync(Ministries))!;
        await groups.DeleteAsync(Ministries);

        await site.Get<IEventAggregator>().PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false));

        Assert.Null(await groups.GetAsync(Ministries));
        Assert.Equal("Autre nom", (await groups.GetAsync(CivilSociety))!.Name);

        own.Name = "Contributeurs de la société civile";
        await groups.UpdateAsync(own, Constants.Security.SuperUserKey);
        deleted.Id = 0;
        Assert.True((await groups.CreateAsync(deleted, Constants.Security.SuperUserKey)).Success);
    }

    [Fact]
    public async Task A_site_with_users_keeps_its_groups_and_gets_the_contributors()
    {
        var groups = site.Get<IUserGroupService>();
        var translators = (await groups.GetAsync(Constants.Security.TranslatorGroupKey))!;
        translators.HasAccessToAllLanguages = true;
        await groups.UpdateAsync(translators, Constants.Security.SuperUserKey);
        await groups.DeleteAsync(Ministries);
        await site.GivenUserAsync(Constants.Security.WriterGroupKey);
        site.Get<IKeyValueService>().SetValue("OgpSummit.Web.Editors.Groups", "0");

        await site.Get<IEventAggregator>().PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false));

        translators = (await groups.GetAsync(Constants.Security.TranslatorGroupKey))!;
        Assert.True(translators.HasAccessToAllLanguages);
        Assert.NotNull(await groups.GetAsync(Ministries));
        translators.HasAccessToAllLanguages = false;
        await groups.UpdateAsync(translators, Constants.Security.SuperUserKey);
    }
}

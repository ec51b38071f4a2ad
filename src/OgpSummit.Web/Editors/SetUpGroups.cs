using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Web.Editors;

/// <summary>
/// Sets the groups up once. A site that had users before keeps its groups as they are and gets the contributors beside them; what
/// an administrator deletes does not come back.
/// </summary>
internal sealed class SetUpGroups(
    IUserGroupService groups,
    IUserService users,
    IKeyValueService done,
    IEntityService entities,
    ILanguageService languages,
    IShortStringHelper shortStrings,
    IRuntimeState runtime)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    private const string Mark = "OgpSummit.Web.Editors.Groups";

    private const string Version = "1";

    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run || done.GetValue(Mark) == Version)
        {
            return;
        }

        if (IsNewSite())
        {
            foreach (var group in SiteGroups.Stock)
            {
                await FitAsync(group);
            }
        }

        foreach (var group in SiteGroups.Contributors)
        {
            await AddAsync(group);
        }

        done.SetValue(Mark, Version);
    }

    /// <summary>Nobody works here yet but the account that Umbraco itself makes.</summary>
    private bool IsNewSite() => users.GetCount(MemberCountType.All) <= 1;

    private async Task FitAsync(SiteGroup wanted)
    {
        if (await groups.GetAsync(wanted.Key) is { } group)
        {
            await ApplyAsync(wanted, group);
            await groups.UpdateAsync(group, Constants.Security.SuperUserKey);
        }
    }

    private async Task AddAsync(SiteGroup wanted)
    {
        if (await groups.GetAsync(wanted.Key) is null)
        {
            var group = new UserGroup(shortStrings) { Key = wanted.Key, Alias = wanted.Alias };
            await ApplyAsync(wanted, group);
            await groups.CreateAsync(group, Constants.Security.SuperUserKey);
        }
    }

    private async Task ApplyAsync(SiteGroup wanted, IUserGroup group)
    {
        group.Name = wanted.Name;
        group.Description = wanted.Description;
        group.Icon = wanted.Icon ?? group.Icon;
        group.Permissions = wanted.Permissions?.ToHashSet() ?? group.Permissions;
        await ApplyLanguageAsync(wanted, group);
        ApplySections(wanted, group);
        group.StartContentId = IdOf(wanted.Document, UmbracoObjectTypes.Document) ?? group.StartContentId;
        group.StartMediaId = IdOf(wanted.Media, UmbracoObjectTypes.Media) ?? group.StartMediaId;
    }

    private async Task ApplyLanguageAsync(SiteGroup wanted, IUserGroup group)
    {
        if (wanted.Language is not { } code)
        {
            return;
        }

        group.HasAccessToAllLanguages = code == SiteGroup.AllLanguages;
        if (!group.HasAccessToAllLanguages && await languages.GetAsync(code) is { } language)
        {
            group.AddAllowedLanguage(language.Id);
        }
    }

    private static void ApplySections(SiteGroup wanted, IUserGroup group)
    {
        if (wanted.Sections is not { } sections)
        {
            return;
        }

        group.ClearAllowedSections();
        foreach (var section in sections)
        {
            group.AddAllowedSection(section);
        }
    }

    /// <returns>Null when it is not there: then the group reaches nothing, until somebody says where it starts.</returns>
    private int? IdOf(Guid? key, UmbracoObjectTypes type) =>
        key is { } node && entities.GetId(node, type) is { Success: true } id ? id.Result : null;
}

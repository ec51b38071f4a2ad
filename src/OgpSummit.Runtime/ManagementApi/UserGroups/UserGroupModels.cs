using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

internal sealed class UserGroupModels(StartNodes startNodes, ILanguageService languages)
{
    public async Task<IEnumerable<UserGroupModel>> OfAsync(IEnumerable<IUserGroup> groups)
    {
        var all = (await languages.GetAllAsync()).ToArray();
        return groups.Select(group => Of(group, all));
    }

    public static UserGroupItem ItemOf(IUserGroup group) => new(group.Key, group.Name ?? group.Alias, group.Icon, group.Alias);

    private UserGroupModel Of(IUserGroup group, IReadOnlyCollection<ILanguage> all) => new(
        group.Key,
        IsDeletable: !group.IsSystemUserGroup(),
        AliasCanBeChanged: !group.IsSystemUserGroup(),
        group.Name ?? group.Alias,
        group.Alias,
        group.Icon,
        Sections.ToClient(group.AllowedSections),
        all.Where(language => group.AllowedLanguages.Contains(language.Id)).Select(language => language.IsoCode),
        group.HasAccessToAllLanguages,
        startNodes.Documents(Single(group.StartContentId)).SingleOrDefault(),
        StartNodes.HaveRoot(Single(group.StartContentId)),
        startNodes.Media(Single(group.StartMediaId)).SingleOrDefault(),
        StartNodes.HaveRoot(Single(group.StartMediaId)),
        Permissions.Offered(group.Permissions),
        PermissionModel.Of(group.GranularPermissions));

    private static int[] Single(int? id) => id is { } value ? [value] : [];
}

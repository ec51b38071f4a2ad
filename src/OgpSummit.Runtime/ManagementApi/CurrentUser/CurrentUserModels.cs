using OgpSummit.Runtime.ManagementApi.UserGroups;
using OgpSummit.Runtime.ManagementApi.Users;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

internal sealed class CurrentUserModels(
    UserModels users,
    StartNodes startNodes,
    GrantedPermissions granted,
    ILanguageService languages,
    IEntityService entities,
    AppCaches caches)
{
    public async Task<CurrentUserModel> OfAsync(IUser user)
    {
        var documents = user.CalculateContentStartNodeIds(entities, caches);
        var media = user.CalculateMediaStartNodeIds(entities, caches);
        return new CurrentUserModel(
            user.Key,
            user.Email,
            user.Username,
            user.Name ?? user.Username,
            UserModels.GroupsOf(user),
            users.LanguageOf(user),
            startNodes.Documents(documents),
            StartNodes.HaveRoot(documents),
            startNodes.Media(media),
            StartNodes.HaveRoot(media),
            users.AvatarOf(user),
            await LanguagesAsync(user),
            HasAllLanguages(user),
            user.HasAccessToSensitiveData(),
            Permissions.Offered(user.Groups.SelectMany(group => group.Permissions)),
            await granted.OfAsync(user),
            Sections.ToClient(user.AllowedSections),
            user.IsAdmin());
    }

    private static bool HasAllLanguages(IUser user) => user.Groups.Any(group => group.HasAccessToAllLanguages);

    private async Task<IEnumerable<string>> LanguagesAsync(IUser user)
    {
        if (HasAllLanguages(user))
        {
            return [];
        }

        var allowed = user.Groups.SelectMany(group => group.AllowedLanguages).ToHashSet();
        return (await languages.GetAllAsync()).Where(language => allowed.Contains(language.Id)).Select(language => language.IsoCode);
    }
}

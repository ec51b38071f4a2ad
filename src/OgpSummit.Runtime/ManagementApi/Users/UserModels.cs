using Microsoft.Extensions.Options;
using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users;

internal sealed class UserModels(
    StartNodes startNodes,
    MediaFileManager files,
    IImageUrlGenerator images,
    IOptions<GlobalSettings> settings)
{
    public UserModel Of(IUser user) => new(
        user.Key,
        user.Email,
        user.Username,
        user.Name ?? user.Username,
        GroupsOf(user),
        LanguageOf(user),
        startNodes.Documents(user.StartContentIds),
        StartNodes.HaveRoot(user.StartContentIds),
        startNodes.Media(user.StartMediaIds),
        StartNodes.HaveRoot(user.StartMediaIds),
        AvatarOf(user),
        user.UserState,
        user.FailedPasswordAttempts,
        Moment(user.CreateDate),
        Moment(user.UpdateDate),
        Moment(user.LastLoginDate),
        Moment(user.LastLockoutDate),
        Moment(user.LastPasswordChangeDate),
        user.IsAdmin(),
        user.Kind);

    public UserItem ItemOf(IUser user) => new(user.Key, user.Name ?? user.Username, AvatarOf(user), user.Kind);

    public static IEnumerable<ById> GroupsOf(IUser user) => user.Groups.Select(group => new ById(group.Key));

    /// <summary>Of the back office; the site's default where the user has chosen none.</summary>
    public string LanguageOf(IUser user) => user.Language.IfNullOrWhiteSpace(settings.Value.DefaultUILanguage)!;

    /// <summary>In five sizes; none without a picture.</summary>
    public string[] AvatarOf(IUser user) => user.GetUserAvatarUrls(AppCaches.Disabled.RuntimeCache, files, images);

    private static DateTimeOffset Moment(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    private static DateTimeOffset? Moment(DateTime? utc) => utc is { Ticks: > 0 } value ? Moment(value) : null;
}

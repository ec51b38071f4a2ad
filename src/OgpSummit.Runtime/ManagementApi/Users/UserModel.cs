using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>A user as those see him who may edit users.</summary>
internal sealed record UserModel(
    Guid Id,
    string Email,
    string UserName,
    string Name,
    IEnumerable<ById> UserGroupIds,
    string? LanguageIsoCode,
    IEnumerable<ById> DocumentStartNodeIds,
    bool HasDocumentRootAccess,
    IEnumerable<ById> MediaStartNodeIds,
    bool HasMediaRootAccess,
    string[] AvatarUrls,
    UserState State,
    int FailedLoginAttempts,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    DateTimeOffset? LastLoginDate,
    DateTimeOffset? LastLockoutDate,
    DateTimeOffset? LastPasswordChangeDate,
    bool IsAdmin,
    UserKind Kind);

/// <summary>A user as every colleague sees him: in pickers and beside what he changed.</summary>
internal sealed record UserItem(Guid Id, string Name, string[] AvatarUrls, UserKind Kind)
{
    public string[] Flags { get; } = [];
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>All users. They are editors, some dozens, and every request of the back office asks for one.</summary>
internal sealed class UserSet(CmsScopeProvider scopes, UserGroupSet groups, IOptions<GlobalSettings> settings)
    : SnapshotSet<IUser>(scopes)
{
    /// <summary>Keeps a saved user, with the groups as they are stored rather than as the caller had them.</summary>
    public void StageSaved(IUser user)
    {
        var saved = (IUser)user.DeepClone();
        saved.ClearGroups();
        foreach (var group in GroupsOf(user.Groups.Select(group => group.Id)))
        {
            saved.AddGroup(group);
        }

        saved.ResetDirtyProperties(rememberDirty: false);
        Stage(Current.With(saved));
    }

    protected override IEnumerable<IUser> Load(CmsDb db) => db.Set<UserRow>().AsNoTracking().AsSplitQuery()
        .Include(user => user.Memberships)
        .Include(user => user.StartNodes)
        .ToList()
        .Select(Read)
        .ToList();

    private User Read(UserRow row)
    {
        var user = new User(
            settings.Value,
            row.Id,
            row.Name,
            row.Email,
            row.Username,
            row.Password,
            row.PasswordConfiguration,
            GroupsOf(row.Memberships.Select(membership => membership.UserGroupId)),
            row.StartNodes.Where(node => !node.IsMedia).Select(node => node.NodeId).ToArray(),
            row.StartNodes.Where(node => node.IsMedia).Select(node => node.NodeId).ToArray())
        {
            Key = row.Key,
            Kind = row.Kind,
            SecurityStamp = row.SecurityStamp,
            Language = row.Language,
            Avatar = row.Avatar,
            IsApproved = row.IsApproved,
            IsLockedOut = row.IsLockedOut,
            FailedPasswordAttempts = row.FailedPasswordAttempts,
            EmailConfirmedDate = row.EmailConfirmedDate,
            InvitedDate = row.InvitedDate,
            LastLoginDate = row.LastLoginDate,
            LastLockoutDate = row.LastLockoutDate,
            LastPasswordChangeDate = row.LastPasswordChangeDate,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        user.ResetDirtyProperties(rememberDirty: false);
        return user;
    }

    private List<IReadOnlyUserGroup> GroupsOf(IEnumerable<int> ids) =>
        ids.Select(groups.Current.Find).OfType<IUserGroup>().Select(group => group.ToReadOnlyGroup()).ToList();
}

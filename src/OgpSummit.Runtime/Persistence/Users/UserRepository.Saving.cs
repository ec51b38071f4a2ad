using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed partial class UserRepository
{
    public void Save(IUser entity)
    {
        var db = scopes.WriteDb;
        var previous = Current.Find(entity.Id);
        if (previous is null)
        {
            Insert(db, entity);
        }
        else
        {
            Update(db, entity, previous);
        }

        WriteMemberships(db, entity, previous);
        WriteStartNodes(db, entity, previous);
        entity.ResetDirtyProperties();
        set.StageSaved(entity);
    }

    /// <summary>The super user brings an id of its own.</summary>
    private static void Insert(CmsDb db, IUser user)
    {
        user.AddingEntity();
        user.SecurityStamp ??= Guid.NewGuid().ToString();
        var row = new UserRow { Id = user.Id };
        Write(row, user);
        db.Add(row);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        user.Id = row.Id;
    }

    private static void Update(CmsDb db, IUser user, IUser previous)
    {
        user.UpdatingEntity();
        ChangeStamp(user, previous);
        Write(db.Set<UserRow>().AsTracking().Single(row => row.Id == user.Id), user);
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>
    /// A new password, name or address ends the sessions that were opened with the old one. Those of somebody who is disabled end
    /// for good: they must not come back when he is let in again, nor may links that he was sent before.
    /// </summary>
    private static void ChangeStamp(IUser user, IUser previous)
    {
        var isPasswordNew = user.RawPasswordValue != previous.RawPasswordValue;
        var isShutOut = previous.IsApproved && !user.IsApproved;
        var isIdentityNew = user.Username != previous.Username || user.Email != previous.Email;
        if (isPasswordNew && user.LastPasswordChangeDate == previous.LastPasswordChangeDate)
        {
            user.LastPasswordChangeDate = DateTime.UtcNow;
        }

        if (isIdentityNew)
        {
            user.EmailConfirmedDate = null;
        }

        if ((isPasswordNew || isIdentityNew || isShutOut) && user.SecurityStamp == previous.SecurityStamp)
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }
    }

    private static void Write(UserRow row, IUser user)
    {
        row.Key = user.Key;
        row.Kind = user.Kind;
        row.Name = user.Name ?? "";
        row.Username = user.Username;
        row.Email = user.Email;
        row.Password = user.RawPasswordValue ?? "";
        row.PasswordConfiguration = user.PasswordConfiguration;
        row.SecurityStamp = user.SecurityStamp;
        row.Language = user.Language;
        row.Avatar = user.Avatar;
        row.IsApproved = user.IsApproved;
        row.IsLockedOut = user.IsLockedOut;
        row.FailedPasswordAttempts = user.FailedPasswordAttempts;
        row.EmailConfirmedDate = user.EmailConfirmedDate;
        row.InvitedDate = user.InvitedDate;
        row.LastLoginDate = user.LastLoginDate;
        row.LastLockoutDate = user.LastLockoutDate;
        row.LastPasswordChangeDate = user.LastPasswordChangeDate;
        row.CreateDate = user.CreateDate;
        row.UpdateDate = user.UpdateDate;
    }

    private void WriteMemberships(CmsDb db, IUser user, IUser? previous)
    {
        var wanted = user.Groups.Select(group => group.Id).ToHashSet();
        if (wanted.SetEquals(previous?.Groups.Select(group => group.Id) ?? []))
        {
            return;
        }

        db.Set<UserMembershipRow>().Where(membership => membership.UserId == user.Id).ExecuteDelete();
        db.AddRange(wanted.Select(id => new UserMembershipRow { UserId = user.Id, UserGroupId = id }));
        db.SaveChanges();
        db.ChangeTracker.Clear();

        // Groups know how many users they have.
        groups.StageReload();
    }

    private static void WriteStartNodes(CmsDb db, IUser user, IUser? previous)
    {
        var wanted = StartNodes(user);
        if (wanted.SetEquals(previous is null ? [] : StartNodes(previous)))
        {
            return;
        }

        db.Set<UserStartNodeRow>().Where(startNode => startNode.UserId == user.Id).ExecuteDelete();
        db.AddRange(wanted.Select(node => new UserStartNodeRow { UserId = user.Id, NodeId = node.Id, IsMedia = node.IsMedia }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    private static HashSet<(int Id, bool IsMedia)> StartNodes(IUser user) =>
        (user.StartContentIds ?? []).Select(id => (id, false))
        .Concat((user.StartMediaIds ?? []).Select(id => (id, true)))
        .ToHashSet();
}

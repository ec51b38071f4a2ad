using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class UserGroupRepository(
    CmsScopeProvider scopes, UserGroupSet set, UserSet users, GroupPermissions nodePermissions)
    : SnapshotRepository<IUserGroup>(set), IUserGroupRepository
{
    public IUserGroup? Get(string alias) => CloneOrNull(All.FirstOrDefault(group => group.Alias.InvariantEquals(alias)));

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias) =>
        Clones(All.Where(group => group.AllowedSections.InvariantContains(sectionAlias)));

    public void Save(IUserGroup entity)
    {
        var db = scopes.WriteDb;
        var row = entity.HasIdentity
            ? db.Set<UserGroupRow>().AsTracking().Single(group => group.Id == entity.Id)
            : db.Add(new UserGroupRow()).Entity;
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            RemoveParts(db, entity.Id);
        }
        else
        {
            entity.AddingEntity();
        }

        Write(row, entity);
        db.SaveChanges();
        db.ChangeTracker.Clear();

        entity.Id = row.Id;
        entity.ResetDirtyProperties();
        StageReload();
    }

    /// <summary>Makes exactly these users members of the group; null leaves the members as they are.</summary>
    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        var db = scopes.WriteDb;
        db.Set<UserMembershipRow>().Where(membership => membership.UserGroupId == userGroup.Id).ExecuteDelete();
        db.AddRange(userIds.Distinct().Select(id => new UserMembershipRow { UserId = id, UserGroupId = userGroup.Id }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IUserGroup entity)
    {
        scopes.WriteDb.Set<UserGroupRow>().Where(group => group.Id == entity.Id).ExecuteDelete();
        StageReload();
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) =>
        nodePermissions.Explicit(groupIds.Select(Current.Find).OfType<IReadOnlyUserGroup>(), entityIds);

    public EntityPermissionCollection GetPermissions(
        IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return fallbackToDefaultPermissions
            ? nodePermissions.WithDefaults(groups, nodeIds)
            : nodePermissions.Explicit(groups, nodeIds);
    }

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds)
    {
        nodePermissions.Replace(groupId, permissions, entityIds);
        StageReload();
    }

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds)
    {
        nodePermissions.Assign(groupId, permission, entityIds);
        StageReload();
    }

    protected override IUserGroup Clone(IUserGroup entity) => set.Copy(entity);

    /// <summary>Users carry their groups.</summary>
    private void StageReload()
    {
        set.StageReload();
        users.StageReload();
    }

    private static void RemoveParts(CmsDb db, int groupId)
    {
        db.Set<UserGroupSectionRow>().Where(section => section.UserGroupId == groupId).ExecuteDelete();
        db.Set<UserGroupLanguageRow>().Where(language => language.UserGroupId == groupId).ExecuteDelete();
        db.Set<UserGroupPermissionRow>().Where(permission => permission.UserGroupId == groupId).ExecuteDelete();
        db.Set<GranularPermissionRow>().Where(permission => permission.UserGroupId == groupId).ExecuteDelete();
    }

    private static void Write(UserGroupRow row, IUserGroup group)
    {
        row.Key = group.Key;
        row.Alias = group.Alias;
        row.Name = group.Name ?? "";
        row.Description = group.Description;
        row.Icon = group.Icon;
        row.HasAccessToAllLanguages = group.HasAccessToAllLanguages;
        row.StartContentId = group.StartContentId;
        row.StartMediaId = group.StartMediaId;
        row.CreateDate = group.CreateDate;
        row.UpdateDate = group.UpdateDate;
        row.Sections.AddRange(group.AllowedSections.Distinct().Select(section => new UserGroupSectionRow { Section = section }));
        row.Languages.AddRange(group.AllowedLanguages.Distinct().Select(id => new UserGroupLanguageRow { LanguageId = id }));
        row.Permissions.AddRange(group.Permissions.Select(permission => new UserGroupPermissionRow { Permission = permission }));
        row.GranularPermissions.AddRange(group.GranularPermissions.Select(GranularPermissions.ToRow));
    }
}

using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class UserGroupSet(CmsScopeProvider scopes, IShortStringHelper shortStrings) : SnapshotSet<IUserGroup>(scopes)
{
    /// <summary>A copy that shares nothing with the group. Its own deep clone shares languages and permissions.</summary>
    public UserGroup Copy(IUserGroup group)
    {
        var copy = new UserGroup(shortStrings, group.UserCount, group.Alias, group.Name, group.Icon)
        {
            Id = group.Id,
            Key = group.Key,
            Description = group.Description,
            HasAccessToAllLanguages = group.HasAccessToAllLanguages,
            StartContentId = group.StartContentId,
            StartMediaId = group.StartMediaId,
            CreateDate = group.CreateDate,
            UpdateDate = group.UpdateDate,
            Permissions = group.Permissions.ToHashSet(),
            GranularPermissions = group.GranularPermissions.ToHashSet(),
        };
        foreach (var section in group.AllowedSections)
        {
            copy.AddAllowedSection(section);
        }

        foreach (var language in group.AllowedLanguages)
        {
            copy.AddAllowedLanguage(language);
        }

        copy.ResetDirtyProperties(rememberDirty: false);
        return copy;
    }

    protected override IEnumerable<IUserGroup> Load(CmsDb db)
    {
        var counts = db.Set<UserMembershipRow>().GroupBy(membership => membership.UserGroupId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionary(group => group.Key, group => group.Count);
        return db.Set<UserGroupRow>().AsNoTracking().AsSplitQuery()
            .Include(group => group.Sections)
            .Include(group => group.Languages)
            .Include(group => group.Permissions)
            .Include(group => group.GranularPermissions)
            .ToList()
            .Select(row => Read(row, counts.GetValueOrDefault(row.Id)))
            .ToList();
    }

    private UserGroup Read(UserGroupRow row, int userCount)
    {
        var group = new UserGroup(shortStrings, userCount, row.Alias, row.Name, row.Icon)
        {
            Id = row.Id,
            Key = row.Key,
            Description = row.Description,
            HasAccessToAllLanguages = row.HasAccessToAllLanguages,
            StartContentId = row.StartContentId,
            StartMediaId = row.StartMediaId,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
            Permissions = row.Permissions.Select(permission => permission.Permission).ToHashSet(),
            GranularPermissions = row.GranularPermissions.Select(GranularPermissions.Read).ToHashSet(),
        };
        row.Sections.ForEach(section => group.AddAllowedSection(section.Section));
        row.Languages.ForEach(language => group.AddAllowedLanguage(language.LanguageId));
        group.ResetDirtyProperties(rememberDirty: false);
        return group;
    }
}

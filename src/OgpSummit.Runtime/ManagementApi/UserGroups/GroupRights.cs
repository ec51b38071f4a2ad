using OgpSummit.Runtime.ManagementApi.CurrentUser;
using OgpSummit.Runtime.ManagementApi.Users.Rights;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.UserGroups;

/// <summary>
/// Who may make a group what it is to be. Whoever makes one becomes a member, so that it may not be able to do more than its
/// maker. Umbraco asks for sections and start nodes only.
/// </summary>
internal sealed class GroupRights(IUserService users, IEntityService entities, EffectiveStartNodes startNodes)
{
    public bool Cover(IUser performer, IUserGroup group) =>
        performer.IsAdmin()
        || (!group.AllowedSections.Except(performer.AllowedSections).Any()
            && CoverLanguages(performer, group)
            && (group.StartContentId is not { } document || startNodes.ContainDocument(performer, document))
            && (group.StartMediaId is not { } media || startNodes.ContainMedia(performer, media))
            && !Permissions.Offered(group.Permissions).Except(performer.Groups.SelectMany(own => own.Permissions)).Any()
            && CoverDocuments(performer, group)
            && CoverValues(performer, group)
            && CoverOthers(performer, group));

    private static bool CoverLanguages(IUser performer, IUserGroup group) =>
        performer.Groups.Any(own => own.HasAccessToAllLanguages)
        || (!group.HasAccessToAllLanguages
            && !group.AllowedLanguages.Except(performer.Groups.SelectMany(own => own.AllowedLanguages)).Any());

    /// <summary>
    /// A group that says nothing about a document gives there what it gives everywhere, and a user has what any group gives: so
    /// the documents count as well that only the user's own groups speak of.
    /// </summary>
    private bool CoverDocuments(IUser performer, IUserGroup group)
    {
        var documents = group.GranularPermissions.Concat(performer.Groups.SelectMany(own => own.GranularPermissions))
            .OfType<DocumentGranularPermission>()
            .Select(permission => permission.Key)
            .Distinct()
            .ToArray();
        return documents.Length == 0 || entities.GetAllPaths(UmbracoObjectTypes.Document, documents).All(node =>
            !Permissions.Offered(users.GetPermissionsForPath([group], node.Path, fallbackToDefaultPermissions: true).GetAllPermissions())
                .Except(users.GetPermissionsForPath(performer, node.Path).GetAllPermissions())
                .Any());
    }

    private static bool CoverValues(IUser performer, IUserGroup group)
    {
        var own = GrantedPermissions.Values(performer.Groups);
        var with = GrantedPermissions.Values([.. performer.Groups, group.ToReadOnlyGroup()]);
        var everywhere = performer.Groups.SelectMany(each => each.Permissions).ToHashSet();
        return with.All(target => !target.Verbs.Except(
            own.FirstOrDefault(each => each.IsAbout(target))?.Verbs ?? (IEnumerable<string>)everywhere).Any());
    }

    private static bool CoverOthers(IUser performer, IUserGroup group) => !group.GranularPermissions
        .OfType<UnknownTypeGranularPermission>()
        .Except(performer.Groups.SelectMany(own => own.GranularPermissions).OfType<UnknownTypeGranularPermission>())
        .Any();
}

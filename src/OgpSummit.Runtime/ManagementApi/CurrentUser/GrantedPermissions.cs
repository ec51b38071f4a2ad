using OgpSummit.Runtime.ManagementApi.UserGroups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.CurrentUser;

/// <summary>
/// What a user may do with single documents and values, over all the user's groups. The client takes the entry that is closest
/// to a document, so an entry must say what holds there: a group without a permission of its own adds what it may do anyway.
/// </summary>
internal sealed class GrantedPermissions(IUserService users, IEntityService entities)
{
    private static readonly string[] ValueVerbs = [ActionDocumentPropertyRead.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    public async Task<IReadOnlyCollection<PermissionModel>> OfAsync(IUser user)
    {
        var all = user.Groups.SelectMany(group => group.GranularPermissions).ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var others = all.Where(permission => permission is not (DocumentGranularPermission or DocumentPropertyValueGranularPermission));
        return [.. await DocumentsAsync(user, all), .. Values(user.Groups), .. PermissionModel.Of(others)];
    }

    private async Task<IEnumerable<PermissionModel>> DocumentsAsync(IUser user, IEnumerable<IGranularPermission> all)
    {
        var known = all.OfType<DocumentGranularPermission>()
            .Select(permission => permission.Key)
            .Distinct()
            .Where(key => entities.GetId(key, UmbracoObjectTypes.Document).Success)
            .ToArray();
        var effective = await users.GetDocumentPermissionsAsync(user.Key, known);
        return effective.Result.Select(node => new PermissionTarget(PermissionModel.OfDocument, node.NodeKey).With(node.Permissions));
    }

    /// <summary>For each property that one of the groups speaks of, what all of them give together.</summary>
    public static IReadOnlyCollection<PermissionModel> Values(IEnumerable<IReadOnlyUserGroup> all)
    {
        var groups = all.Select(group => (Group: group, Values: ValuesOf(group))).ToArray();
        var targets = groups.SelectMany(group => group.Values.Select(value => value.Key)).Distinct();
        return [.. targets.Select(target => target.With(groups.SelectMany(group =>
            group.Values.Contains(target) ? group.Values[target] : group.Group.Permissions.Intersect(ValueVerbs))))];
    }

    private static ILookup<PermissionTarget, string> ValuesOf(IReadOnlyUserGroup group) => group.GranularPermissions
        .OfType<DocumentPropertyValueGranularPermission>()
        .Select(permission => (permission.Key, Value: PropertyValuePermission.Parse(permission)))
        .Where(permission => permission.Value is not null)
        .ToLookup(
            permission => new PermissionTarget(PermissionModel.OfPropertyValue, permission.Key, permission.Value!.Value.PropertyType),
            permission => permission.Value!.Value.Verb);
}

using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>
/// The people who can repair what anybody does to users. Umbraco counts the members of the group, be they disabled, invited or
/// the account of a site that nobody can sign in with.
/// </summary>
internal sealed class Administrators(IUserService users, IUserGroupService groups)
{
    /// <summary>Whether somebody can still sign in as an administrator when these no longer can.</summary>
    public async Task<bool> RemainWithoutAsync(IReadOnlyCollection<Guid> leaving)
    {
        var group = await groups.GetAsync(Constants.Security.AdminGroupKey);
        return users.GetAllInGroup(group?.Id).Any(user => !leaving.Contains(user.Key) && CanSignIn(user));
    }

    private static bool CanSignIn(IUser user) => user.IsApproved && !Passwords.IsNone(user.RawPasswordValue);
}

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>
/// Changes what the site itself notes of a user, such as his last sign-in, on top of whatever somebody else saved meanwhile.
/// Nobody is notified: such a change is no news, and a stranger's wrong passwords must not fill the audit trail.
/// </summary>
internal sealed class UserChanges(ICoreScopeProvider scopes, IUserRepository users)
{
    /// <returns>The user as he was saved; null when there is none any more.</returns>
    public IUser? Apply(Guid key, Action<IUser> change)
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.Languages);
        var user = users.Get(key);
        if (user is not null)
        {
            change(user);
            users.Save(user);
        }

        scope.Complete();
        return user;
    }
}

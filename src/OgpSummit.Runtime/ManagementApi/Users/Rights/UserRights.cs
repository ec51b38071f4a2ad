using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>
/// Who may edit whom. Whoever sets a password, an address or the groups of somebody else could act as that person: so it takes
/// at least the same rights. Umbraco's services keep administrators apart, and ask only for what is added.
/// </summary>
internal sealed class UserRights(EffectiveStartNodes startNodes)
{
    /// <param name="performer">Who wants to.</param>
    /// <param name="user">As stored, or as it would be.</param>
    public bool Cover(IUser performer, IUser user) =>
        performer.IsAdmin()
        || (user.Groups.All(group => performer.Groups.Any(own => own.Key == group.Key)) && startNodes.Contain(performer, user));
}

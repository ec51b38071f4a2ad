using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Baseline;

/// <summary>
/// The first administrator, whom Umbraco knows by id and key. Nobody can sign in as him until stock Umbraco's settings for a
/// first user, <c>Umbraco:CMS:Unattended:UnattendedUser…</c>, give him an address and a password; they are used once.
/// </summary>
internal sealed class SuperUser(
    IUserRepository users,
    IUserGroupRepository userGroups,
    Passwords passwords,
    IOptions<GlobalSettings> global,
    IOptions<UnattendedSettings> unattended,
    ILogger<SuperUser> logger)
{
    private const int Id = -1;

    private static readonly Guid[] Groups = [Constants.Security.AdminGroupKey, Constants.Security.SensitiveDataGroupKey];

    private bool HasCredentialsToGive => !string.IsNullOrWhiteSpace(unattended.Value.UnattendedUserEmail)
        && !string.IsNullOrEmpty(unattended.Value.UnattendedUserPassword);

    public bool IsComplete() =>
        users.Get(Id) is { } user && !(Passwords.IsNone(user.RawPasswordValue) && HasCredentialsToGive);

    public void Seed()
    {
        var user = users.Get(Id) ?? Create();
        if (Passwords.IsNone(user.RawPasswordValue) && HasCredentialsToGive)
        {
            GiveCredentials(user);
        }
    }

    private User Create()
    {
        var user = new User(global.Value, "Administrator", "admin@localhost", "admin", Passwords.None())
        {
            Id = Id,
            Key = Constants.Security.SuperUserKey,
        };
        foreach (var group in userGroups.GetMany().Where(group => Groups.Contains(group.Key)))
        {
            user.AddGroup(group.ToReadOnlyGroup());
        }

        users.Save(user);
        return user;
    }

    private void GiveCredentials(IUser user)
    {
        var settings = unattended.Value;
        if (passwords.Flaw(settings.UnattendedUserPassword!) is { } flaw)
        {
            logger.LogError("Umbraco:CMS:Unattended:UnattendedUserPassword is not used, nobody can sign in. {Flaw}", flaw.Reason);
            return;
        }

        user.Name = settings.UnattendedUserName.IfNullOrWhiteSpace(user.Name);
        user.Email = settings.UnattendedUserEmail!;
        user.Username = settings.UnattendedUserEmail!;
        passwords.Set(user, settings.UnattendedUserPassword!);
        users.Save(user);
    }
}

using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Baseline;

/// <summary>
/// What Umbraco's services take for granted in any database: a language, the user groups and the super user. Whatever is
/// there already stays as it is, so it runs at every start.
/// </summary>
internal sealed class BaselineSeeder(
    ICoreScopeProvider scopes,
    ILanguageRepository languages,
    IUserGroupRepository userGroups,
    IUserRepository users,
    IShortStringHelper shortStrings,
    Passwords passwords,
    IOptions<GlobalSettings> global,
    IOptions<UnattendedSettings> unattended,
    ILogger<BaselineSeeder> logger)
{
    private const int SuperUserId = -1;

    /// <summary>In one transaction: a start that is interrupted leaves nothing half done.</summary>
    public void Seed()
    {
        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.Languages);
        SeedLanguage();
        SeedUserGroups();
        SeedSuperUser();
        GiveCredentials();
        scope.Complete();
    }

    private void SeedLanguage()
    {
        if (!languages.GetMany().Any())
        {
            languages.Save(new Language("en-US", "English (United States)") { IsDefault = true });
        }
    }

    private void SeedUserGroups()
    {
        var existing = userGroups.GetMany().Select(group => group.Key).ToHashSet();

        // An administrator may have deleted a group on purpose: only a database without groups gets them.
        if (existing.Count > 0)
        {
            return;
        }

        foreach (var group in new StockUserGroups(shortStrings).Create())
        {
            userGroups.Save(group);
        }
    }

    private void SeedSuperUser()
    {
        if (users.Get(SuperUserId) is not null)
        {
            return;
        }

        var superUser = new User(global.Value, "Administrator", "admin@localhost", "admin", Passwords.None())
        {
            Id = SuperUserId,
            Key = Constants.Security.SuperUserKey,
        };
        foreach (var group in userGroups.GetMany().Where(group => group.Key == Constants.Security.AdminGroupKey
            || group.Key == Constants.Security.SensitiveDataGroupKey))
        {
            superUser.AddGroup(group.ToReadOnlyGroup());
        }

        users.Save(superUser);
    }

    /// <summary>Stock Umbraco's settings for a first user, <c>Umbraco:CMS:Unattended:UnattendedUser…</c>, used once.</summary>
    private void GiveCredentials()
    {
        var settings = unattended.Value;
        var superUser = users.Get(SuperUserId)!;
        if (!Passwords.IsNone(superUser.RawPasswordValue)
            || string.IsNullOrWhiteSpace(settings.UnattendedUserEmail)
            || string.IsNullOrEmpty(settings.UnattendedUserPassword))
        {
            return;
        }

        if (passwords.Flaw(settings.UnattendedUserPassword) is { } flaw)
        {
            logger.LogError("Umbraco:CMS:Unattended:UnattendedUserPassword is not used, nobody can sign in. {Flaw}", flaw);
            return;
        }

        superUser.Name = settings.UnattendedUserName.IfNullOrWhiteSpace(superUser.Name);
        superUser.Email = settings.UnattendedUserEmail;
        superUser.Username = settings.UnattendedUserEmail;
        passwords.Set(superUser, settings.UnattendedUserPassword);
        users.Save(superUser);
    }
}

using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Baseline;

/// <summary>
/// What Umbraco's services take for granted in any database: a language, the user groups and the super user. Whatever is
/// there already stays as it is, so it runs at every start.
/// </summary>
internal sealed class BaselineSeeder(
    CmsScopeProvider scopes,
    LanguageSet languages,
    UserGroupSet userGroups,
    UserSet users,
    ILanguageRepository languageRepository,
    IUserGroupRepository userGroupRepository,
    SuperUser superUser,
    StockUserGroups stockUserGroups)
{
    /// <summary>In one transaction: a start that is interrupted leaves nothing half done.</summary>
    public void Seed()
    {
        if (IsComplete())
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.Languages);
        ReadAgain();
        SeedLanguage();
        SeedUserGroups();
        superUser.Seed();
        scope.Complete();
    }

    /// <summary>A start that has nothing to do does not write.</summary>
    private bool IsComplete() =>
        !languages.Current.ById.IsEmpty && !userGroups.Current.ById.IsEmpty && superUser.IsComplete();

    /// <summary>Another process may have been faster to get the lock.</summary>
    private void ReadAgain()
    {
        languages.StageReload();
        userGroups.StageReload();
        users.StageReload();
    }

    private void SeedLanguage()
    {
        if (languages.Current.ById.IsEmpty)
        {
            languageRepository.Save(new Language("en-US", "English (United States)") { IsDefault = true });
        }
    }

    /// <summary>An administrator may have deleted a group on purpose: only a database without groups gets them.</summary>
    private void SeedUserGroups()
    {
        if (!userGroups.Current.ById.IsEmpty)
        {
            return;
        }

        foreach (var group in stockUserGroups.Create())
        {
            userGroupRepository.Save(group);
        }
    }
}

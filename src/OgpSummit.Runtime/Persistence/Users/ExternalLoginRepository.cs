using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Accounts at identity providers, and the tokens that came with them.</summary>
internal sealed class ExternalLoginRepository(CmsScopeProvider scopes) : IExternalLoginWithKeyRepository
{
    private IQueryable<ExternalLoginRow> Rows => scopes.Db.Set<ExternalLoginRow>().AsNoTracking();

    public IIdentityUserLogin? Get(int id) => Rows.SingleOrDefault(row => row.Id == id) is { } row ? Read(row) : null;

    public IEnumerable<IIdentityUserLogin> GetMany(params int[]? ids) =>
        (ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows).ToList().Select(Read).ToList();

    public IEnumerable<IIdentityUserLogin> Get(IQuery<IIdentityUserLogin> query) => GetMany().Apply(query).ToList();

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken> query) => Tokens().Apply(query).ToList();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public int Count(IQuery<IIdentityUserLogin>? query) => GetMany().Apply(query).Count();

    public int Count(IQuery<IIdentityUserToken>? query) => Tokens().Apply(query).Count();

    public void Save(IIdentityUserLogin entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<ExternalLoginRow>().AsTracking().SingleOrDefault(existing => existing.Id == entity.Id)
            ?? db.Add(new ExternalLoginRow { CreateDate = DateTime.UtcNow }).Entity;
        row.UserOrMemberKey = entity.Key;
        row.LoginProvider = entity.LoginProvider;
        row.ProviderKey = entity.ProviderKey;
        row.UserData = entity.UserData;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
    }

    /// <summary>Makes these the logins of the user: others go, those that stay keep their tokens.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        var db = scopes.WriteDb;
        var existing = db.Set<ExternalLoginRow>().AsTracking().Where(row => row.UserOrMemberKey == userOrMemberKey).ToList();
        var wanted = logins.DistinctBy(login => login.LoginProvider).ToList();
        db.RemoveRange(existing.Where(row => wanted.TrueForAll(login => login.LoginProvider != row.LoginProvider)));
        foreach (var login in wanted)
        {
            var row = existing.Find(candidate => candidate.LoginProvider == login.LoginProvider)
                ?? db.Add(new ExternalLoginRow { UserOrMemberKey = userOrMemberKey, CreateDate = DateTime.UtcNow }).Entity;
            row.LoginProvider = login.LoginProvider;
            row.ProviderKey = login.ProviderKey;
            row.UserData = login.UserData;
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <summary>Makes these the tokens of the user. A token of a provider that the user has no login of is left out.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        var db = scopes.WriteDb;
        var wanted = tokens.ToLookup(token => token.LoginProvider);
        var logins = db.Set<ExternalLoginRow>().Where(row => row.UserOrMemberKey == userOrMemberKey)
            .Select(row => new { row.Id, row.LoginProvider })
            .ToList();
        foreach (var login in logins)
        {
            db.Set<ExternalLoginTokenRow>().Where(token => token.ExternalLoginId == login.Id).ExecuteDelete();
            db.AddRange(wanted[login.LoginProvider].DistinctBy(token => token.Name).Select(token => new ExternalLoginTokenRow
            {
                ExternalLoginId = login.Id,
                Name = token.Name,
                Value = token.Value,
                CreateDate = DateTime.UtcNow,
            }));
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IIdentityUserLogin entity) =>
        scopes.WriteDb.Set<ExternalLoginRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public void DeleteUserLogins(Guid userOrMemberKey) =>
        scopes.WriteDb.Set<ExternalLoginRow>().Where(row => row.UserOrMemberKey == userOrMemberKey).ExecuteDelete();

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToList();
        scopes.WriteDb.Set<ExternalLoginRow>().Where(row => !current.Contains(row.LoginProvider)).ExecuteDelete();
    }

    private static IIdentityUserLogin Read(ExternalLoginRow row) => new IdentityUserLogin(
        row.Id, row.LoginProvider, row.ProviderKey, row.UserOrMemberKey.ToString(), row.CreateDate)
    {
        Key = row.UserOrMemberKey,
        UserData = row.UserData,
    };

    private List<IIdentityUserToken> Tokens() => scopes.Db.Set<ExternalLoginTokenRow>().AsNoTracking()
        .Include(token => token.Login)
        .ToList()
        .Select(IIdentityUserToken (token) => new IdentityUserToken(
            token.Id,
            token.Login!.LoginProvider,
            token.Name,
            token.Value,
            token.Login.UserOrMemberKey.ToString(),
            token.CreateDate)
        {
            Key = token.Login.UserOrMemberKey,
        })
        .ToList();
}

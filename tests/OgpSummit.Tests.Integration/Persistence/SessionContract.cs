using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Users;
using OgpSummit.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Tests.Integration.Persistence;

/// <summary>What is kept of people who sign in.</summary>
public abstract class SessionContract(RuntimeHost host)
{
    private const int SuperUser = -1;

    private readonly IUserService _users = host.Get<IUserService>();

    [Fact]
    public void A_session_is_valid_for_its_user_until_it_ends()
    {
        var session = _users.CreateLoginSession(SuperUser, "127.0.0.1");

        Assert.True(_users.ValidateLoginSession(SuperUser, session));
        Assert.False(_users.ValidateLoginSession(4711, session));
        Assert.False(_users.ValidateLoginSession(SuperUser, Guid.NewGuid()));

        _users.ClearLoginSession(session);
        Assert.False(_users.ValidateLoginSession(SuperUser, session));
    }

    [Fact]
    public void A_session_that_was_not_used_for_too_long_is_over_for_good()
    {
        var session = _users.CreateLoginSession(SuperUser, "127.0.0.1");
        Age(session, TimeSpan.FromHours(1));
        Assert.False(_users.ValidateLoginSession(SuperUser, session));

        Age(session, TimeSpan.Zero);
        Assert.False(_users.ValidateLoginSession(SuperUser, session));
    }

    [Fact]
    public void All_sessions_of_a_user_end_at_once()
    {
        var session = _users.CreateLoginSession(SuperUser, "127.0.0.1");

        Assert.True(_users.ClearLoginSessions(SuperUser) > 0);

        Assert.False(_users.ValidateLoginSession(SuperUser, session));
    }

    [Fact]
    public async Task Data_of_a_user_is_found_by_what_it_is_about()
    {
        var data = host.Get<IUserDataService>();
        var about = Given.Unique("tour");
        var seen = new UserData { Key = Guid.NewGuid(), UserKey = Given.Administrator, Group = about, Identifier = "intro", Value = "1" };

        Assert.True((await data.CreateAsync(seen)).Success);
        Assert.False((await data.CreateAsync(seen)).Success);
        seen.Value = "2";
        await data.UpdateAsync(seen);

        var page = await data.GetAsync(0, 10, new Filter { Groups = [about] });
        Assert.Equal([(seen.Key, "2")], page.Items.Select(item => (item.Key, item.Value)));

        await data.DeleteAsync(seen.Key);
        Assert.Null(await data.GetAsync(seen.Key));
    }

    [Fact]
    public void Logins_at_providers_replace_each_other_and_keep_their_tokens()
    {
        var logins = host.Get<IExternalLoginWithKeyService>();
        var user = Guid.NewGuid();
        logins.Save(user, [new ExternalLogin("agent-connect", "one"), new ExternalLogin("other", "two")]);
        logins.Save(user, [new ExternalLoginToken("agent-connect", "refresh", "secret")]);

        logins.Save(user, [new ExternalLogin("agent-connect", "three")]);

        var login = Assert.Single(logins.GetExternalLogins(user));
        Assert.Equal(("agent-connect", "three", user), (login.LoginProvider, login.ProviderKey, login.Key));
        Assert.Equal("secret", logins.GetExternalLoginTokens(user).Single().Value);

        logins.DeleteUserLogins(user);
        Assert.Empty(logins.GetExternalLogins(user));
        Assert.Empty(logins.GetExternalLoginTokens(user));
    }

    [Fact]
    public async Task A_second_factor_is_kept_per_provider()
    {
        var factors = host.Get<ITwoFactorLoginService>();
        var user = Guid.NewGuid();
        await factors.SaveAsync(new TwoFactorLogin { UserOrMemberKey = user, ProviderName = "totp", Secret = "secret" });

        Assert.Equal("secret", await factors.GetSecretForUserAndProviderAsync(user, "totp"));
        Assert.Null(await factors.GetSecretForUserAndProviderAsync(user, "other"));

        await factors.DisableAsync(user, "totp");
        Assert.Null(await factors.GetSecretForUserAndProviderAsync(user, "totp"));
    }

    private void Age(Guid session, TimeSpan age)
    {
        var scopes = host.Get<CmsScopeProvider>();
        var then = DateTime.UtcNow - age;
        using var scope = scopes.CreateCoreScope();
        scopes.WriteDb.Set<LoginSessionRow>().Where(row => row.Id == session)
            .ExecuteUpdate(row => row.SetProperty(r => r.LastValidated, then));
        scope.Complete();
    }

    private sealed class Filter : Umbraco.Cms.Infrastructure.Persistence.Querying.IUserDataFilter
    {
        public ICollection<Guid>? UserKeys { get; set; }

        public ICollection<string>? Groups { get; set; }

        public ICollection<string>? Identifiers { get; set; }
    }
}

[Collection(OnSqlite.Name)]
public sealed class SessionsOnSqlite(SqliteHost fixture) : SessionContract(fixture.Host);

[Collection(OnPostgreSql.Name)]
public sealed class SessionsOnPostgreSql(PostgreSqlHost fixture) : SessionContract(fixture.Host);

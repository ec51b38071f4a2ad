using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>
/// Users, read from memory. The parameters <c>includeSecurityData</c> of Umbraco's interface make no difference: what they
/// would spare is in memory anyway.
/// </summary>
internal sealed partial class UserRepository(
    CmsScopeProvider scopes, UserSet set, UserGroupSet groups, LoginSessions sessions, ApiClients clients)
    : SnapshotRepository<IUser>(set), IUserRepository
{
    public IUser? Get(int? id, bool includeSecurityData) => id is null ? null : Get(id.Value);

    public IUser? GetByUsername(string username, bool includeSecurityData) => CloneOrNull(Find(username));

    public IUser? GetForUpgrade(int id) => Get(id);

    public IUser? GetForUpgradeByUsername(string username) => CloneOrNull(Find(username));

    public IUser? GetForUpgradeByEmail(string email) =>
        CloneOrNull(All.FirstOrDefault(user => user.Email.InvariantEquals(email)));

    public IUser? GetByClientId(string clientId) => clients.UserOf(clientId) is { } id ? Get(id) : null;

    public IProfile? GetProfile(string username) => Find(username)?.ProfileData;

    public IProfile? GetProfile(int id) => Current.Find(id)?.ProfileData;

    public bool ExistsByUserName(string username) => Find(username) is not null;

    public bool ExistsByLogin(string login) => Find(login) is not null;

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Clones(All.Where(user => IsIn(user, groupId)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => Clones(All.Where(user => !IsIn(user, groupId)));

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    /// <summary>Counts per state, and of all.</summary>
    public IDictionary<UserState, int> GetUserStates() => Enum.GetValues<UserState>().ToDictionary(
        state => state, state => All.Count(user => state == UserState.All || user.UserState == state));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null)
    {
        var users = All.Apply(query).Apply(filter)
            .Where(user => includeUserGroups is not { Length: > 0 } || IsInAny(user, includeUserGroups))
            .Where(user => excludeUserGroups is not { Length: > 0 } || !IsInAny(user, excludeUserGroups))
            .Where(user => userState is not { Length: > 0 } || userState.Contains(UserState.All) || userState.Contains(user.UserState))
            .ToList();
        totalRecords = users.Count;

        var key = orderBy.Compile(preferInterpretation: true);
        var ordered = orderDirection == Direction.Ascending
            ? users.OrderBy(key, SortKeys.Instance)
            : users.OrderByDescending(key, SortKeys.Instance);
        return Clones(ordered.ThenBy(user => user.Id).Skip((int)pageIndex * pageSize).Take(pageSize));
    }

    public void Delete(IUser entity)
    {
        scopes.WriteDb.Set<UserRow>().Where(user => user.Id == entity.Id).ExecuteDelete();
        set.Stage(Current.Without(entity.Id));
        groups.StageReload();
    }

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) =>
        sessions.Create(userId ?? throw new ArgumentNullException(nameof(userId)), requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.Remove(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.RemoveStale(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.End(sessionId);

    public IEnumerable<string> GetAllClientIds() => clients.All();

    public IEnumerable<string> GetClientIds(int id) => clients.Of(id);

    public void AddClientId(int id, string clientId) => clients.Add(id, clientId);

    public bool RemoveClientId(int id, string clientId) => clients.Remove(id, clientId);

    /// <summary>Ends the sessions of users who came in through a provider that is no longer there.</summary>
    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var current = currentLoginProviders.ToList();
        var keys = scopes.Db.Set<ExternalLoginRow>().Where(login => !current.Contains(login.LoginProvider))
            .Select(login => login.UserOrMemberKey)
            .Distinct()
            .ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var stamp = Guid.NewGuid().ToString();
        scopes.WriteDb.Set<UserRow>().Where(user => keys.Contains(user.Key))
            .ExecuteUpdate(user => user.SetProperty(u => u.SecurityStamp, stamp));
        set.StageReload();
    }

    private IUser? Find(string username) => All.FirstOrDefault(user => user.Username.InvariantEquals(username));

    private static bool IsIn(IUser user, int groupId) => user.Groups.Any(group => group.Id == groupId);

    private static bool IsInAny(IUser user, string[] aliases) =>
        user.Groups.Any(group => aliases.InvariantContains(group.Alias));

    private sealed class SortKeys : IComparer<object?>
    {
        public static readonly SortKeys Instance = new();

        public int Compare(object? x, object? y) => x is string text && y is string other
            ? CultureInfo.InvariantCulture.CompareInfo.Compare(text, other, CompareOptions.IgnoreCase)
            : Comparer<object?>.Default.Compare(x, y);
    }
}

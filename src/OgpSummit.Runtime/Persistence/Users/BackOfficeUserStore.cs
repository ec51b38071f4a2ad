using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Reads and saves users for Umbraco's user service, with the notifications around a save.</summary>
internal sealed class BackOfficeUserStore(
    ICoreScopeProvider scopes, IUserRepository users, IEventMessagesFactory eventMessages)
    : IBackOfficeUserStore, IBackOfficeUserReader
{
    /// <summary>The longest user name that stock Umbraco stores.</summary>
    private const int MaximumNameLength = 125;

    public IUser? GetById(int id) => Read(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Read(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids)
    {
        var wanted = ids.ToHashSet();
        return wanted.Count == 0 ? [] : Read(() => users.GetMany().Where(user => wanted.Contains(user.Id)).ToList());
    }

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        var wanted = keys.ToArray();
        return wanted.Length == 0 ? [] : Read(() => users.GetMany(wanted));
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Read(() => users.GetAllInGroup(groupId));

    public Task<IUser?> GetAsync(int id) => Task.FromResult(GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(GetByKey(key));

    public Task<IUser?> GetByUserNameAsync(string username) =>
        Task.FromResult(Read(() => users.GetByUsername(username, includeSecurityData: true)));

    public Task<IUser?> GetByEmailAsync(string email) => Task.FromResult(Read(() => users.GetForUpgradeByEmail(email)));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(GetManyByKey(keys ?? []));

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(GetManyById(ids ?? []));

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(GetAllInGroup(groupId));

    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        if (string.IsNullOrWhiteSpace(user.Username) || string.IsNullOrWhiteSpace(user.Name))
        {
            throw new ArgumentException("A user has a name and a user name.", nameof(user));
        }

        var messages = eventMessages.Get();
        using var scope = scopes.CreateCoreScope();
        var saving = new UserSavingNotification(user, messages);
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, messages).WithStateFrom(saving));
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    /// <summary>The user name is set free for somebody else, as stock Umbraco does.</summary>
    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        var renamed = $"{DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}_{user.Username}";
        if (renamed.Length <= MaximumNameLength)
        {
            user.Username = renamed;
        }

        return SaveAsync(user);
    }

    private T Read<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}

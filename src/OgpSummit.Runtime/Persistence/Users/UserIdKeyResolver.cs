using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class UserIdKeyResolver(UserSet users) : IUserIdKeyResolver
{
    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<int> GetAsync(Guid key)
    {
        var attempt = await TryGetAsync(key);
        return attempt.Success ? attempt.Result : throw new InvalidOperationException($"No user has the key {key}.");
    }

    /// <exception cref="InvalidOperationException">There is no such user.</exception>
    public async Task<Guid> GetAsync(int id)
    {
        var attempt = await TryGetAsync(id);
        return attempt.Success ? attempt.Result : throw new InvalidOperationException($"No user has the id {id}.");
    }

    public Task<Attempt<int>> TryGetAsync(Guid key) => Task.FromResult(
        users.Current.Find(key) is { } user ? Attempt.Succeed(user.Id) : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id) => Task.FromResult(
        users.Current.Find(id) is { } user ? Attempt.Succeed(user.Key) : Attempt.Fail<Guid>());
}

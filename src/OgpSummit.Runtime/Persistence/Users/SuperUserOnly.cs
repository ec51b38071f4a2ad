using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>The one user that always exists.</summary>
internal sealed class SuperUserOnly(IOptions<GlobalSettings> settings) : IBackOfficeUserReader, IUserIdKeyResolver
{
    private const int Id = -1;

    private static readonly Guid Key = Constants.Security.SuperUserKey;

    public IUser? GetById(int id) => id == Id ? SuperUser() : null;

    public IUser? GetByKey(Guid key) => key == Key ? SuperUser() : null;

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => ids.Select(GetById).OfType<IUser>();

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys) => keys.Select(GetByKey).OfType<IUser>();

    public IEnumerable<IUser> GetAllInGroup(int groupId) => [SuperUser()];

    public async Task<int> GetAsync(Guid key) => (await TryGetAsync(key)).Result;

    public async Task<Guid> GetAsync(int id) => (await TryGetAsync(id)).Result;

    public Task<Attempt<int>> TryGetAsync(Guid key) =>
        Task.FromResult(Attempt.If(key == Key, Id));

    public Task<Attempt<Guid>> TryGetAsync(int id) =>
        Task.FromResult(Attempt.If(id == Id, Key));

    private User SuperUser()
    {
        var group = new ReadOnlyUserGroup(
            1, Constants.Security.AdminGroupKey, "Administrators", null, "icon-medal", -1, -1,
            Constants.Security.AdminGroupAlias, [], [Constants.Applications.Content], new HashSet<string>(),
            new HashSet<IGranularPermission>(), hasAccessToAllLanguages: true);
        return new User(
            settings.Value, Id, "Administrator", "admin@example.org", "admin", "", null,
            [group], [], []) { Key = Key, IsApproved = true };
    }
}

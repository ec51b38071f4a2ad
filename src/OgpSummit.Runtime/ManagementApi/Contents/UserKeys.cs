using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Contents;

/// <summary>Umbraco notes numbers of users beside what they did; the client wants their keys.</summary>
internal sealed class UserKeys(IUserIdKeyResolver users)
{
    /// <returns>An empty key, whom the client calls unknown, for a user who is no more.</returns>
    public async Task<Guid> OfAsync(int id)
    {
        var found = await users.TryGetAsync(id);
        return found.Success ? found.Result : Guid.Empty;
    }
}

using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Users.Rights;

/// <summary>
/// Where a user's parts of the trees start, or would start. Start nodes of the user narrow those of the groups, so that
/// taking one away can widen what the user reaches: only the outcome can be compared.
/// </summary>
internal sealed class EffectiveStartNodes(IEntityService entities, IOptions<GlobalSettings> settings)
{
    /// <summary>A user who is not stored, with nothing but start nodes and groups.</summary>
    public IUser Draft(IEnumerable<IReadOnlyUserGroup> groups, int[] documents, int[] media)
    {
        var user = new User(settings.Value) { StartContentIds = documents, StartMediaIds = media };
        foreach (var group in groups)
        {
            user.AddGroup(group);
        }

        return user;
    }

    /// <summary>Whether all that one user reaches in both trees is also reached by the other.</summary>
    public bool Contain(IUser other, IUser user) =>
        Contain(UmbracoObjectTypes.Document, Documents(other), Documents(user))
        && Contain(UmbracoObjectTypes.Media, Media(other), Media(user));

    public bool ContainDocument(IUser user, int id) => Contain(UmbracoObjectTypes.Document, Documents(user), [id]);

    public bool ContainMedia(IUser user, int id) => Contain(UmbracoObjectTypes.Media, Media(user), [id]);

    // Umbraco remembers the outcome by the user's key; what is asked here may not be stored.
    private int[] Documents(IUser user) => user.CalculateContentStartNodeIds(entities, AppCaches.NoCache) ?? [];

    private int[] Media(IUser user) => user.CalculateMediaStartNodeIds(entities, AppCaches.NoCache) ?? [];

    private bool Contain(UmbracoObjectTypes type, int[] outer, int[] inner)
    {
        var missing = inner.Except(outer).ToArray();
        if (missing.Length == 0 || outer.Contains(Umbraco.Cms.Core.Constants.System.Root))
        {
            return true;
        }

        var paths = entities.GetAllPaths(type, missing).ToDictionary(path => path.Id, path => path.Path);
        return missing.All(id => paths.TryGetValue(id, out var path) && outer.Any(start => IsBelow(path, start)));
    }

    private static bool IsBelow(string path, int start) => $",{path},".Contains($",{start},", StringComparison.Ordinal);
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Access;

internal static class NodePaths
{
    /// <summary>
    /// Paths by key, of those that are there. Not straight from the service, which takes an empty list for a wish to have all.
    /// </summary>
    public static IReadOnlyDictionary<Guid, NodePath> PathsOf(
        this IEntityService entities, UmbracoObjectTypes type, IEnumerable<Guid> keys)
    {
        var wanted = keys.Distinct().ToArray();
        return wanted.Length == 0
            ? new Dictionary<Guid, NodePath>()
            : entities.GetAllPaths(type, wanted).ToDictionary(node => node.Key, node => NodePath.Of(node.Path));
    }

    /// <summary>Those of the nodes that are the user's to open.</summary>
    public static HashSet<Guid> Seen(this IEntityService entities, UmbracoObjectTypes type, IEnumerable<Guid> keys, Sight sight) =>
        entities.PathsOf(type, keys).Where(node => sight.Of(node.Value) == Reach.Full).Select(node => node.Key).ToHashSet();
}

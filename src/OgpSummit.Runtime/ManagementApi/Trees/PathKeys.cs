using OgpSummit.Runtime.ManagementApi.Access;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Trees;

internal static class PathKeys
{
    /// <summary>Keys of the nodes of a path without the root; Umbraco remembers which key belongs to which id.</summary>
    public static IReadOnlyList<Guid> KeysOf(this IEntityService entities, NodePath path, UmbracoObjectTypes type) =>
        [.. path.Ids.Where(id => id > 0).Select(id => entities.GetKey(id, type)).Where(key => key.Success).Select(key => key.Result)];
}

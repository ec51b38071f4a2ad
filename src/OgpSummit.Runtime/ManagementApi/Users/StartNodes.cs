using OgpSummit.Runtime.ManagementApi.Answers;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.ManagementApi.Users;

/// <summary>The keys of start nodes, which users and groups know by id. The root is no node: it is a member of its own.</summary>
internal sealed class StartNodes(IEntityService entities)
{
    public static bool HaveRoot(IEnumerable<int>? ids) => ids?.Contains(Constants.System.Root) ?? false;

    public ById[] Documents(IEnumerable<int>? ids) => Keys(ids, UmbracoObjectTypes.Document);

    public ById[] Media(IEnumerable<int>? ids) => Keys(ids, UmbracoObjectTypes.Media);

    private ById[] Keys(IEnumerable<int>? ids, UmbracoObjectTypes type) =>
        [.. (ids ?? []).Where(id => id > 0)
            .Select(id => entities.GetKey(id, type))
            .Where(key => key.Success)
            .Select(key => new ById(key.Result))];
}

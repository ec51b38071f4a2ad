using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Navigation;

internal sealed class NavigationRepository(CmsScopeProvider scopes, ContentTypeSet documentTypes, MediaTypeSet mediaTypes)
    : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) =>
        Read(objectTypeKey, scopes.Db.Nodes.Where(node => node.ObjectType == objectTypeKey && !node.Trashed));

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) =>
        Read(objectTypeKey, scopes.Db.Nodes.Where(node => node.ObjectType == objectTypeKey && node.Trashed));

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var path = scopes.Db.Nodes
            .Where(node => node.Key == key && node.ObjectType == objectTypeKey)
            .Select(node => node.Path)
            .SingleOrDefault();
        if (path is null)
        {
            return [];
        }

        var ids = path.Split(',').Select(int.Parse).ToArray();
        return Read(objectTypeKey, scopes.Db.Nodes.Where(node => node.ObjectType == objectTypeKey && ids.Contains(node.Id)));
    }

    /// <summary>Parents before their children, children in their order: Core adds them one after the other.</summary>
    private List<INavigationModel> Read(Guid objectType, IQueryable<NodeRow> nodes)
    {
        Func<int, Guid> typeKey = objectType == Constants.ObjectTypes.Media
            ? id => mediaTypes.Current.Find(id)?.Key ?? Guid.Empty
            : id => documentTypes.Current.Find(id)?.Key ?? Guid.Empty;

        return nodes
            .OrderBy(node => node.Level).ThenBy(node => node.ParentId).ThenBy(node => node.SortOrder).ThenBy(node => node.Id)
            .Select(node => new { node.Id, node.Key, node.ParentId, node.SortOrder, node.Trashed, node.ContentTypeId })
            .ToList()
            .Select(INavigationModel (node) => new NavigationNode
            {
                Id = node.Id,
                Key = node.Key,
                ContentTypeKey = typeKey(node.ContentTypeId ?? 0),
                ParentId = node.ParentId,
                SortOrder = node.SortOrder,
                Trashed = node.Trashed,
            })
            .ToList();
    }
}

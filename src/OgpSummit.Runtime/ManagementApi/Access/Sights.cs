using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.Access;

/// <summary>Works out what users see. One SQL command for start nodes other than the root, one for permissions on single documents.</summary>
internal sealed class Sights(IEntityService entities, AppCaches caches, IDataTypeService dataTypes)
{
    /// <param name="user">Who looks.</param>
    /// <param name="dataType">Of the picker that asks; it may be configured to show what is outside of the start nodes too.</param>
    /// <param name="permission">What must be allowed for a document to be seen.</param>
    public Sight OfDocuments(IUser user, Guid? dataType = null, string permission = ActionBrowse.ActionLetter)
    {
        var startNodes = StartNodes(user.CalculateContentStartNodeIds(entities, caches), dataType);
        var groups = user.Groups.ToList();
        var exceptions = Paths(NodeGrants.Exceptions(groups));
        var grants = new NodeGrants(groups, exceptions.ToDictionary(node => node.Key, node => node.Id));
        var points = Paths(UmbracoObjectTypes.Document, startNodes).Concat(exceptions).Select(node => NodePath.Of(node.Path));
        return new(startNodes, Constants.System.RecycleBinContent, [.. points], path => grants.Allow(path, permission));
    }

    public Sight OfMedia(IUser user, Guid? dataType = null)
    {
        var startNodes = StartNodes(user.CalculateMediaStartNodeIds(entities, caches), dataType);
        var points = Paths(UmbracoObjectTypes.Media, startNodes).Select(node => NodePath.Of(node.Path));
        return new(startNodes, Constants.System.RecycleBinMedia, [.. points], _ => true);
    }

    private HashSet<int> StartNodes(int[]? calculated, Guid? dataType) =>
        dataType is { } key && dataTypes.IsDataTypeIgnoringUserStartNodes(key) ? [Constants.System.Root] : [.. calculated ?? []];

    private IEnumerable<TreeEntityPath> Paths(UmbracoObjectTypes type, HashSet<int> startNodes) =>
        startNodes.Count == 0 || startNodes.Contains(Constants.System.Root) ? [] : entities.GetAllPaths(type, [.. startNodes]);

    private List<TreeEntityPath> Paths(Guid[] documents) =>
        documents.Length == 0 ? [] : [.. entities.GetAllPaths(UmbracoObjectTypes.Document, documents)];
}

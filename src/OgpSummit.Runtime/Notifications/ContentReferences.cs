using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace OgpSummit.Runtime.Notifications;

/// <summary>What the values of content refer to, as the property editors say.</summary>
internal sealed class ContentReferences(
    CmsScopeProvider scopes,
    DataValueReferenceFactoryCollection factories,
    PropertyEditorCollection editors,
    IRelationTypeRepository relationTypes,
    ILogger<ContentReferences> logger)
{
    /// <summary>Editors do not change while the site runs, and asking all of them takes longer than all the rest.</summary>
    private readonly Lazy<ISet<string>> _automaticAliases = new(() => factories.GetAllAutomaticRelationTypesAliases(editors));

    /// <summary>The relation types that follow from values; all others are somebody's own and stay as they are.</summary>
    public Dictionary<string, IRelationType> AutomaticTypes() => relationTypes.GetMany(Array.Empty<int>())
        .Where(type => _automaticAliases.Value.Contains(type.Alias))
        .ToDictionary(type => type.Alias);

    /// <summary>The nodes referred to, each once; what is no node, or is gone, is left out. Needs a scope.</summary>
    public List<(int ChildId, IRelationType Type)> Of(IContentBase item, Dictionary<string, IRelationType> types)
    {
        var references = factories.GetAllReferences(
            item.Properties, editors, trackPublishedValues: item is IContent { Published: true });
        if (references.Count == 0)
        {
            return [];
        }

        var keys = references.Select(reference => reference.Udi).OfType<GuidUdi>().Select(udi => udi.Guid).Distinct().ToArray();
        var ids = scopes.Db.Nodes
            .Where(node => keys.Contains(node.Key))
            .Select(node => new { node.Key, node.Id })
            .ToDictionary(node => node.Key, node => node.Id);

        var found = new List<(int ChildId, IRelationType Type)>();
        foreach (var reference in references)
        {
            if (types.TryGetValue(reference.RelationTypeAlias, out var type)
                && reference.Udi is GuidUdi udi
                && ids.TryGetValue(udi.Guid, out var id))
            {
                found.Add((id, type));
            }
            else
            {
                Skip(item, reference);
            }
        }

        return [.. found.DistinctBy(reference => (reference.ChildId, reference.Type.Id))];
    }

    private void Skip(IContentBase item, UmbracoEntityReference reference) => logger.LogDebug(
        "The reference from {Name} ({Key}) to {Udi} as {RelationType} is to no node or of no known type.",
        item.Name,
        item.Key,
        reference.Udi,
        reference.RelationTypeAlias);
}

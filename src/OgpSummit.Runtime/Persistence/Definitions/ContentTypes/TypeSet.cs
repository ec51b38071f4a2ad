using System.Text.Json;
using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>
/// What the sets of document, media and member types have in common. Types refer to each other (compositions, allowed
/// children), so a change to one reads the whole set again.
/// </summary>
internal abstract class TypeSet<T>(CmsScopeProvider scopes, DataTypeSet dataTypes, IShortStringHelper shortStrings)
    : SnapshotSet<T>(scopes)
    where T : class, IContentTypeComposition
{
    public abstract string Kind { get; }

    public abstract Guid ObjectType { get; }

    protected IShortStringHelper ShortStrings => shortStrings;

    protected abstract T Create(int parentId);

    /// <summary>What only one of the kinds has.</summary>
    protected virtual void FillMore(T type, ContentTypeDefinition definition)
    {
    }

    protected override IEnumerable<T> Load(CmsDb db)
    {
        var reading = new ContentTypeReading(dataTypes, shortStrings);
        var stored = DefinitionStore.ReadAll(db, Kind)
            .Select(row => (row.Node, Definition: JsonSerializer.Deserialize(row.Json, DefinitionJson.Default.ContentTypeDefinition)!))
            .ToList();
        var types = stored.ToDictionary(row => row.Node.Id, row => Read(reading, row.Node, row.Definition));

        foreach (var (node, definition) in stored)
        {
            Link(types[node.Id], definition, types);
        }

        foreach (var type in types.Values)
        {
            type.ResetDirtyProperties(rememberDirty: false);
        }

        return types.Values;
    }

    private T Read(ContentTypeReading reading, NodeRow node, ContentTypeDefinition definition)
    {
        var type = Create(node.ParentId);
        reading.Fill(type, definition);
        FillMore(type, definition);
        node.CopyTo(type);
        return type;
    }

    /// <summary>Links to types that are gone are left out.</summary>
    private static void Link(T type, ContentTypeDefinition definition, Dictionary<int, T> types)
    {
        type.ContentTypeComposition = definition.Compositions
            .Where(types.ContainsKey)
            .Select(IContentTypeComposition (id) => types[id])
            .ToList();

        var typesByKey = types.Values.ToDictionary(other => other.Key);
        type.AllowedContentTypes = definition.AllowedTypes
            .Where(allowed => typesByKey.ContainsKey(allowed.Key))
            .Select(allowed => new ContentTypeSort(allowed.Key, allowed.SortOrder, typesByKey[allowed.Key].Alias))
            .ToList();
    }
}

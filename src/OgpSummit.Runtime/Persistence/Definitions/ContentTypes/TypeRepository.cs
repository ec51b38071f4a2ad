using System.Text.Json;
using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using OgpSummit.Runtime.Persistence.Variations;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>What the repositories of document, media and member types have in common, which is nearly all.</summary>
internal abstract class TypeRepository<T>(
    CmsScopeProvider scopes, TypeSet<T> set, DataTypeSet dataTypes, ContentTypeSets allTypes, VariationMigration variations)
    : SnapshotRepository<T>(set), IContentTypeRepositoryBase<T>
    where T : class, IContentTypeComposition
{
    protected override IEnumerable<T> All => Current.ById.Values.OrderBy(type => type.Name);

    public T? Get(string alias) => CloneOrNull(Current.ById.Values.FirstOrDefault(type => type.Alias.InvariantEquals(alias)));

    public void Save(T entity)
    {
        var db = scopes.WriteDb;
        var before = Current;
        AssignIds(db, entity);
        FollowDataTypes(entity);
        var json = JsonSerializer.Serialize(entity.ToDefinition(), DefinitionJson.Default.ContentTypeDefinition);
        if (entity.HasIdentity)
        {
            DefinitionStore.Update(db, entity, json);
        }
        else
        {
            DefinitionStore.Insert(db, entity, set.ObjectType, set.Kind, json);
        }

        entity.ResetDirtyProperties();
        set.StageReload();
        variations.Follow(db, entity.Id, before, Current);
    }

    public void Delete(T entity)
    {
        DefinitionStore.Delete(scopes.WriteDb, entity.Id);
        set.StageReload();
    }

    public IEnumerable<MoveEventInfo<T>> Move(T moving, EntityContainer? container)
    {
        var move = DefinitionMove.Prepare(moving, container);
        Save(moving);
        return [move];
    }

    /// <summary>The alias with the first free number behind it. Aliases are unique over all three kinds.</summary>
    public string GetUniqueAlias(string alias)
    {
        var taken = allTypes.All.Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue).Select(number => $"{alias}{number}").First(free => !taken.Contains(free));
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath(contentPath.GetIdsFromPathReversed());

    public bool HasContainerInPath(params int[] ids)
    {
        var listViews = Current.ById.Values.Where(type => type.ListView is not null).Select(type => (int?)type.Id).ToArray();
        return listViews.Length > 0
            && scopes.Db.Nodes.Any(node => ids.Contains(node.Id) && listViews.Contains(node.ContentTypeId));
    }

    public bool HasContentNodes(int id) => scopes.Db.Nodes.Any(node => node.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) => Current.ById.Values
        .Where(type => type.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true)
        .Select(type => type.Key)
        .ToList();

    private static void AssignIds(CmsDb db, T type)
    {
        var parts = type.PropertyGroups.Cast<IEntity>()
            .Concat(type.PropertyTypes)
            .Where(part => !part.HasIdentity)
            .ToList();
        if (parts.Count == 0)
        {
            return;
        }

        var next = Sequence.Take(db, Sequence.TypeParts, parts.Count);
        foreach (var part in parts)
        {
            part.Id = next++;
        }
    }

    /// <summary>Core sets the id or the key of a property's data type; and the data type may have changed since.</summary>
    private void FollowDataTypes(T type)
    {
        foreach (var property in type.PropertyTypes)
        {
            var dataType = dataTypes.Current.Find(property.DataTypeId) ?? dataTypes.Current.Find(property.DataTypeKey)
                ?? throw new InvalidOperationException(
                    $"The property {property.Alias} of the type {type.Alias} has a data type that does not exist.");
            property.DataTypeId = dataType.Id;
            property.DataTypeKey = dataType.Key;
            property.PropertyEditorAlias = dataType.EditorAlias;
            property.ValueStorageType = dataType.DatabaseType;
        }
    }
}

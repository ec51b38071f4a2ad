using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions.Containers;

/// <summary>
/// Folders of one kind of definition: nodes with nothing beside them. One class serves all kinds, because Core asks for an
/// interface per kind that adds nothing.
/// </summary>
internal abstract class ContainerRepository(CmsScopeProvider scopes, Guid containedObjectType) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(containedObjectType);

    public EntityContainer? Get(int id) => Read(node => node.Id == id).SingleOrDefault();

    public EntityContainer? Get(Guid id) => Read(node => node.Key == id).SingleOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level) => Read(node => node.Name == name && node.Level == level);

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        ids is { Length: > 0 } ? Read(node => ids.Contains(node.Id)) : Read(node => true);

    public bool Exists(int id) => Rows(scopes.Db).Any(node => node.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name) =>
        HasDuplicateName(parentKey == Guid.Empty ? Constants.System.Root : Get(parentKey)?.Id ?? 0, name);

    public bool HasDuplicateName(int parentId, string name) =>
        Rows(scopes.Db).Any(node => node.ParentId == parentId && node.Name == name);

    /// <exception cref="InvalidOperationException">The parent has another folder of that name.</exception>
    public void Save(EntityContainer entity)
    {
        entity.Name = entity.Name?.Trim();
        var db = scopes.WriteDb;
        if (Rows(db).Any(node => node.ParentId == entity.ParentId && node.Name == entity.Name && node.Id != entity.Id))
        {
            throw new InvalidOperationException($"A folder with the name \"{entity.Name}\" already exists there.");
        }

        if (entity.HasIdentity)
        {
            DefinitionStore.UpdateNode(db, entity);
        }
        else
        {
            entity.AddingEntity();
            NodeStore.Insert(db, entity, _objectType);
            db.ChangeTracker.Clear();
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(EntityContainer entity) => DefinitionStore.Delete(scopes.WriteDb, entity.Id);

    private IQueryable<NodeRow> Rows(CmsDb db) => db.Nodes.Where(node => node.ObjectType == _objectType);

    private List<EntityContainer> Read(Expression<Func<NodeRow, bool>> predicate) => Rows(scopes.Db)
        .AsNoTracking()
        .Where(predicate)
        .OrderBy(node => node.Level).ThenBy(node => node.SortOrder)
        .ToList()
        .Select(ToContainer)
        .ToList();

    private EntityContainer ToContainer(NodeRow node)
    {
        var container = new EntityContainer(containedObjectType);
        node.CopyTo(container);
        container.ResetDirtyProperties(rememberDirty: false);
        return container;
    }
}

internal sealed class DataTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;

internal sealed class DocumentTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DocumentType), IDocumentTypeContainerRepository;

internal sealed class MediaTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository;

internal sealed class MemberTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.MemberType), IMemberTypeContainerRepository;

internal sealed class DocumentBlueprintContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;

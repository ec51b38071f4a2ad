using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.Persistence.Definitions.DataTypes;

internal sealed class DataTypeRepository(CmsScopeProvider scopes, DataTypeSet set, ContentTypeSets contentTypes)
    : SnapshotRepository<IDataType>(set), IDataTypeRepository
{
    protected override IEnumerable<IDataType> All => Current.ById.Values.OrderBy(dataType => dataType.Name);

    public void Save(IDataType entity)
    {
        var db = scopes.WriteDb;
        var json = set.Write(entity);
        if (entity.HasIdentity)
        {
            DefinitionStore.Update(db, entity, json);
        }
        else
        {
            DefinitionStore.Insert(db, entity, Constants.ObjectTypes.DataType, DataTypeSet.Kind, json);
        }

        entity.ResetDirtyProperties();
        set.Stage(Current.With(Clone(entity)));
        contentTypes.StageReload();
    }

    public void Delete(IDataType entity)
    {
        DefinitionStore.Delete(scopes.WriteDb, entity.Id);
        set.Stage(Current.Without(entity.Id));
        contentTypes.StageReload();
    }

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        var move = DefinitionMove.Prepare(toMove, container);
        Save(toMove);
        return [move];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => Usages(
        type => type.PropertyTypes.Where(property => property.DataTypeId == id).Select(property => property.Alias));

    /// <summary>The editor name stands where a property alias would: a list view is not a property.</summary>
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
    {
        var key = Current.Find(id)?.Key;
        return Usages(type => type.ListView is { } listView && listView == key ? [Constants.PropertyEditors.Aliases.ListView] : []);
    }

    private Dictionary<Udi, IEnumerable<string>> Usages(Func<IContentTypeComposition, IEnumerable<string>> usagesIn) =>
        contentTypes.All
            .Select(type => (Udi: (Udi)type.GetUdi(), Usages: usagesIn(type).ToList()))
            .Where(type => type.Usages.Count > 0)
            .ToDictionary(type => type.Udi, type => (IEnumerable<string>)type.Usages);
}

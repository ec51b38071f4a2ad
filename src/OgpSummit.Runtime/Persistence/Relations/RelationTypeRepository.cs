using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Relations;

internal sealed class RelationTypeRepository(CmsScopeProvider scopes, RelationTypeSet set)
    : SnapshotRepository<IRelationType>(set), IRelationTypeRepository
{
    public void Save(IRelationType entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<RelationTypeRow>().AsTracking().SingleOrDefault(type => type.Id == entity.Id);
        if (row is null)
        {
            var id = (db.Set<RelationTypeRow>().Max(type => (int?)type.Id) ?? 0) + 1;
            row = db.Add(new RelationTypeRow { Id = id }).Entity;
        }

        row.Key = entity.Key;
        row.Alias = entity.Alias;
        row.Name = entity.Name ?? entity.Alias;
        row.IsBidirectional = entity.IsBidirectional;
        row.IsDependency = (entity as IRelationTypeWithIsDependency)?.IsDependency == true;
        row.ParentObjectType = entity.ParentObjectType;
        row.ChildObjectType = entity.ChildObjectType;
        db.SaveChanges();
        db.ChangeTracker.Clear();

        entity.Id = row.Id;
        entity.ResetDirtyProperties();
        set.StageReload();
    }

    /// <summary>Its relations go with it.</summary>
    public void Delete(IRelationType entity)
    {
        scopes.WriteDb.Set<RelationTypeRow>().Where(type => type.Id == entity.Id).ExecuteDelete();
        set.StageReload();
    }
}

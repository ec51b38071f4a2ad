using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Definitions;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Relations;

internal sealed class RelationTypeSet(CmsScopeProvider scopes) : SnapshotSet<IRelationType>(scopes)
{
    protected override IEnumerable<IRelationType> Load(CmsDb db) =>
        db.Set<RelationTypeRow>().AsNoTracking().AsEnumerable().Select(Read).ToList();

    private static RelationType Read(RelationTypeRow row)
    {
        var type = new RelationType(
            row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key)
        {
            Id = row.Id,
        };
        type.ResetDirtyProperties(rememberDirty: false);
        return type;
    }
}

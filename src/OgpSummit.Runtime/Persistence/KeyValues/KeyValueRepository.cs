using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.KeyValues;

internal sealed class KeyValueRepository(CmsScopeProvider scopes) : IKeyValueRepository
{
    public IKeyValue? Get(string? id) => Rows.Where(row => row.Key == id).ToList().Select(Read).SingleOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        (ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Key)) : Rows).ToList().Select(Read).ToList();

    public bool Exists(string id) => Rows.Any(row => row.Key == id);

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix) =>
        Rows.Where(row => row.Key.StartsWith(keyPrefix)).ToDictionary(row => row.Key, row => row.Value);

    public void Save(IKeyValue entity)
    {
        var db = scopes.WriteDb;
        var row = db.Set<KeyValueRow>().AsTracking().SingleOrDefault(existing => existing.Key == entity.Identifier)
            ?? db.Add(new KeyValueRow { Key = entity.Identifier }).Entity;
        row.Value = entity.Value;
        row.Updated = entity.UpdateDate == default ? DateTime.UtcNow : entity.UpdateDate;
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    public void Delete(IKeyValue entity) =>
        scopes.WriteDb.Set<KeyValueRow>().Where(row => row.Key == entity.Identifier).ExecuteDelete();

    private IQueryable<KeyValueRow> Rows => scopes.Db.Set<KeyValueRow>().AsNoTracking();

    private static IKeyValue Read(KeyValueRow row)
    {
        var keyValue = new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.Updated };
        keyValue.ResetDirtyProperties(rememberDirty: false);
        return keyValue;
    }
}

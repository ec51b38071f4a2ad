using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.Persistence.Operations;

internal sealed class LongRunningOperationRepository(CmsScopeProvider scopes, IJsonSerializer json, TimeProvider time)
    : ILongRunningOperationRepository
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private IQueryable<LongRunningOperationRow> Rows => scopes.Db.Set<LongRunningOperationRow>().AsNoTracking();

    public async Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        var db = scopes.WriteDb;
        db.Add(new LongRunningOperationRow
        {
            Id = operation.Id,
            Type = operation.Type,
            Status = operation.Status,
            CreateDate = Now,
            UpdateDate = Now,
            ExpirationDate = expirationDate.UtcDateTime,
        });
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    public async Task<LongRunningOperation?> GetAsync(Guid id) => await FindAsync(id) is { } row
        ? new LongRunningOperation { Id = row.Id, Type = row.Type, Status = StatusOf(row) }
        : null;

    public async Task<LongRunningOperation<T>?> GetAsync<T>(Guid id) => await FindAsync(id) is { } row
        ? new LongRunningOperation<T>
        {
            Id = row.Id,
            Type = row.Type,
            Status = StatusOf(row),
            Result = row.Result is null ? default : json.Deserialize<T>(row.Result),
        }
        : null;

    public async Task<LongRunningOperationStatus?> GetStatusAsync(Guid id) =>
        await FindAsync(id) is { } row ? StatusOf(row) : null;

    public async Task<PagedModel<LongRunningOperation>> GetByTypeAsync(
        string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        var candidates = await Rows.Where(row => row.Type == type).OrderBy(row => row.CreateDate).ToListAsync();
        var operations = candidates
            .Select(row => new LongRunningOperation { Id = row.Id, Type = row.Type, Status = StatusOf(row) })
            .Where(operation => statuses.Length == 0 || statuses.Contains(operation.Status))
            .ToList();
        return new PagedModel<LongRunningOperation>(operations.Count, operations.Skip(skip).Take(take).ToList());
    }

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        var now = Now;
        return scopes.WriteDb.Set<LongRunningOperationRow>().Where(row => row.Id == id).ExecuteUpdateAsync(row => row
            .SetProperty(r => r.Status, status)
            .SetProperty(r => r.UpdateDate, now)
            .SetProperty(r => r.ExpirationDate, expirationDate.UtcDateTime));
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        var text = json.Serialize(result);
        var now = Now;
        return scopes.WriteDb.Set<LongRunningOperationRow>().Where(row => row.Id == id).ExecuteUpdateAsync(row => row
            .SetProperty(r => r.Result, text)
            .SetProperty(r => r.UpdateDate, now));
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        var oldest = olderThan.UtcDateTime;
        return scopes.WriteDb.Set<LongRunningOperationRow>().Where(row => row.UpdateDate < oldest).ExecuteDeleteAsync();
    }

    private Task<LongRunningOperationRow?> FindAsync(Guid id) => Rows.SingleOrDefaultAsync(row => row.Id == id);

    private LongRunningOperationStatus StatusOf(LongRunningOperationRow row) =>
        row.Status is LongRunningOperationStatus.Enqueued or LongRunningOperationStatus.Running && row.ExpirationDate < Now
            ? LongRunningOperationStatus.Stale
            : row.Status;
}

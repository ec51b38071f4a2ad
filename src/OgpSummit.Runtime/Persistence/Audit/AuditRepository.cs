using Microsoft.EntityFrameworkCore;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Audit;

/// <summary>The audit trail. An item's id is that of the node it speaks of, as everywhere in Umbraco.</summary>
internal sealed class AuditRepository(CmsScopeProvider scopes) : IAuditRepository
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(IAuditItem.Id)] = nameof(AuditRow.ObjectId),
        [nameof(IAuditItem.CreateDate)] = nameof(AuditRow.Date),
    };

    private IQueryable<AuditRow> Rows => scopes.Db.Set<AuditRow>().AsNoTracking();

    public IAuditItem? Get(int id) =>
        Rows.Where(row => row.ObjectId == id).OrderByDescending(row => row.Id).Take(1).ToList().Select(Read).SingleOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) =>
        Read(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.ObjectId)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.ObjectId == id);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) => Read(Rows.Apply(query, Columns));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        Read(Rows.Where(row => row.AuditType == type).Apply(query, Columns));

    public int Count(IQuery<IAuditItem>? query) => Rows.Apply(query, Columns).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        var rows = Rows.Apply(query, Columns).Apply(customFilter, Columns);
        if (auditTypeFilter is { Length: > 0 })
        {
            rows = rows.Where(row => auditTypeFilter.Contains(row.AuditType));
        }

        totalRecords = rows.LongCount();
        var ordered = orderDirection == Direction.Ascending
            ? rows.OrderBy(row => row.Date).ThenBy(row => row.Id)
            : rows.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id);
        return ordered.Skip((int)pageIndex * pageSize).Take(pageSize).ToList().Select(Read).ToList();
    }

    /// <summary>Always a new row: what was done stays done.</summary>
    public void Save(IAuditItem entity)
    {
        var db = scopes.WriteDb;
        db.Add(new AuditRow
        {
            ObjectId = entity.Id,
            UserId = entity.UserId,
            Date = DateTime.UtcNow,
            AuditType = entity.AuditType,
            EntityType = entity.EntityType,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
        });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <exception cref="NotSupportedException">Always: the trail is cleaned by age only, see <see cref="CleanLogs"/>.</exception>
    public void Delete(IAuditItem entity) => throw new NotSupportedException("A single entry of the audit trail cannot be deleted.");

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = DateTime.UtcNow.AddMinutes(-maximumAgeOfLogsInMinutes);
        scopes.WriteDb.Set<AuditRow>().Where(row => row.Date < oldest).ExecuteDelete();
    }

    private static List<IAuditItem> Read(IQueryable<AuditRow> rows) =>
        rows.OrderByDescending(row => row.Date).ThenByDescending(row => row.Id).ToList().Select(Read).ToList();

    private static IAuditItem Read(AuditRow row) => new AuditItem(
        row.ObjectId, row.AuditType, row.UserId, row.EntityType, row.Comment, row.Parameters, row.Date);
}

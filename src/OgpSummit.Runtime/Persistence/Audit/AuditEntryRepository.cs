using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Querying;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OgpSummit.Runtime.Persistence.Audit;

/// <summary>What happened to a user account: signed in, changed, given other groups …</summary>
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string EventType { get; set; } = "";

    public string? EventDetails { get; set; }
}

internal sealed class AuditEntryRowConfiguration : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable("audit_entry");
        builder.Property(entry => entry.EventType).HasMaxLength(256);
        builder.Property(entry => entry.PerformingIp).HasMaxLength(64);
        builder.HasIndex(entry => entry.EventDate);
    }
}

internal sealed class AuditEntryRepository(CmsScopeProvider scopes) : IAuditEntryRepository
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        [nameof(IAuditEntry.CreateDate)] = nameof(AuditEntryRow.EventDate),
    };

    private IQueryable<AuditEntryRow> Rows => scopes.Db.Set<AuditEntryRow>().AsNoTracking();

    public IAuditEntry? Get(int id) => Rows.SingleOrDefault(row => row.Id == id) is { } row ? Read(row) : null;

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids) =>
        Read(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query) => Read(Rows.Apply(query, Columns));

    public int Count(IQuery<IAuditEntry>? query) => Rows.Apply(query, Columns).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.LongCount();
        return Rows.OrderByDescending(row => row.EventDate).ThenByDescending(row => row.Id)
            .Skip((int)pageIndex * pageCount).Take(pageCount)
            .ToList()
            .Select(Read)
            .ToList();
    }

    /// <exception cref="NotSupportedException">The entry exists: what happened is not changed.</exception>
    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("An entry of the audit log cannot be changed.");
        }

        var db = scopes.WriteDb;
        var row = db.Add(new AuditEntryRow
        {
            PerformingUserId = entity.PerformingUserId,
            PerformingUserKey = entity.PerformingUserKey,
            PerformingDetails = entity.PerformingDetails,
            PerformingIp = entity.PerformingIp,
            EventDate = entity.EventDate,
            AffectedUserId = entity.AffectedUserId,
            AffectedUserKey = entity.AffectedUserKey,
            AffectedDetails = entity.AffectedDetails,
            EventType = entity.EventType ?? "",
            EventDetails = entity.EventDetails,
        }).Entity;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
    }

    /// <exception cref="NotSupportedException">Always: what happened stays written.</exception>
    public void Delete(IAuditEntry entity) => throw new NotSupportedException("An entry of the audit log cannot be deleted.");

    private static List<IAuditEntry> Read(IQueryable<AuditEntryRow> rows) =>
        rows.OrderBy(row => row.Id).ToList().Select(Read).ToList();

    private static IAuditEntry Read(AuditEntryRow row)
    {
        var entry = new AuditEntry
        {
            Id = row.Id,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            EventDate = row.EventDate,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }
}

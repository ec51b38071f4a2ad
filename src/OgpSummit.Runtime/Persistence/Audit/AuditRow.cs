using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Audit;

/// <summary>Who did what to which node. Stays when the node goes.</summary>
internal sealed class AuditRow
{
    public int Id { get; set; }

    public int ObjectId { get; set; }

    public int UserId { get; set; }

    public DateTime Date { get; set; }

    public AuditType AuditType { get; set; }

    public string? EntityType { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }
}

internal sealed class AuditRowConfiguration : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.ToTable("audit");
        builder.Property(audit => audit.AuditType).HasConversion<string>().HasMaxLength(50);
        builder.Property(audit => audit.EntityType).HasMaxLength(50);
        builder.HasIndex(audit => new { audit.ObjectId, audit.Date });
        builder.HasIndex(audit => new { audit.UserId, audit.Date });
        builder.HasIndex(audit => audit.Date);
    }
}

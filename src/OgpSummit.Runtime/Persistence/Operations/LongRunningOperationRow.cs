using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Operations;

/// <summary>Something that runs longer than a request, such as rebuilding a cache.</summary>
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public string Type { get; set; } = "";

    public LongRunningOperationStatus Status { get; set; }

    /// <summary>JSON; null until there is one.</summary>
    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>From then on, an operation that did not end counts as lost: its process died.</summary>
    public DateTime ExpirationDate { get; set; }
}

internal sealed class LongRunningOperationRowConfiguration : IEntityTypeConfiguration<LongRunningOperationRow>
{
    public void Configure(EntityTypeBuilder<LongRunningOperationRow> builder)
    {
        builder.ToTable("long_running_operation");
        builder.Property(operation => operation.Id).ValueGeneratedNever();
        builder.Property(operation => operation.Type).HasMaxLength(200);
        builder.Property(operation => operation.Status).HasConversion<string>().HasMaxLength(50);
        builder.HasIndex(operation => new { operation.Type, operation.Status });
    }
}

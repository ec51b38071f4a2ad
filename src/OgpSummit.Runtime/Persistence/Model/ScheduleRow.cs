using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>A date at which a document, or one culture of it, is to be published or unpublished.</summary>
internal sealed class ScheduleRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>An ISO code, or <c>*</c> for content that does not vary.</summary>
    public string Culture { get; set; } = "";

    public DateTime Date { get; set; }

    public ContentScheduleAction Action { get; set; }
}

internal sealed class ScheduleRowConfiguration : IEntityTypeConfiguration<ScheduleRow>
{
    public void Configure(EntityTypeBuilder<ScheduleRow> builder)
    {
        builder.ToTable("schedule");
        builder.Property(schedule => schedule.Id).ValueGeneratedNever();
        builder.Property(schedule => schedule.Culture).HasMaxLength(14);
        builder.HasIndex(schedule => new { schedule.Action, schedule.Date });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(schedule => schedule.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

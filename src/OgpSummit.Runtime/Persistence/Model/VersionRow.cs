using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>One version of a document or media item, with all its values as one JSON document.</summary>
internal sealed class VersionRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public DateTime Date { get; set; }

    public int UserId { get; set; }

    public string Name { get; set; } = "";

    public int? TemplateId { get; set; }

    public bool PreventCleanup { get; set; }

    /// <summary>See <c>VersionData</c> for the shape.</summary>
    public string Data { get; set; } = "{}";
}

internal sealed class VersionRowConfiguration : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> builder)
    {
        builder.ToTable("version");
        builder.HasIndex(version => new { version.NodeId, version.Date });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(version => version.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

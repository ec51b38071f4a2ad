using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>"Parent uses child", "child was below parent", … as the type says.</summary>
internal sealed class RelationRow
{
    public int Id { get; set; }

    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public int RelationTypeId { get; set; }

    public DateTime CreateDate { get; set; }

    public string Comment { get; set; } = "";
}

internal sealed class RelationRowConfiguration : IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationRow> builder)
    {
        builder.ToTable("relation");
        builder.Property(relation => relation.Comment).HasMaxLength(1000);
        builder.HasIndex(relation => new { relation.ParentId, relation.ChildId, relation.RelationTypeId }).IsUnique();
        builder.HasIndex(relation => relation.ChildId);
        builder.HasIndex(relation => relation.RelationTypeId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(relation => relation.ParentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(relation => relation.ChildId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RelationTypeRow>().WithMany().HasForeignKey(relation => relation.RelationTypeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

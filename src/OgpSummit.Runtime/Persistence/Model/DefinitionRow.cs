using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>
/// What makes a node a data type, document type, media type, template …: a JSON document beside it. Definitions are few
/// and always read whole, so no column of them is ever queried.
/// </summary>
internal sealed class DefinitionRow
{
    public int NodeId { get; set; }

    public string Kind { get; set; } = "";

    public string Json { get; set; } = "{}";
}

internal sealed class DefinitionRowConfiguration : IEntityTypeConfiguration<DefinitionRow>
{
    public void Configure(EntityTypeBuilder<DefinitionRow> builder)
    {
        builder.ToTable("definition");
        builder.HasKey(definition => definition.NodeId);
        builder.Property(definition => definition.NodeId).ValueGeneratedNever();
        builder.Property(definition => definition.Kind).HasMaxLength(64);
        builder.HasIndex(definition => definition.Kind);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<DefinitionRow>(definition => definition.NodeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

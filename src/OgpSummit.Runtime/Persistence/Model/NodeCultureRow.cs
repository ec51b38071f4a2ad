using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>
/// The draft name of a document in one culture, and whether the culture is published. Trees, lists, sibling names and the
/// publish status read these rows instead of opening the JSON of every version; the JSON stays the source.
/// </summary>
internal sealed class NodeCultureRow
{
    public int NodeId { get; set; }

    /// <summary>An ISO code as <c>fr-FR</c>.</summary>
    public string Culture { get; set; } = "";

    public string Name { get; set; } = "";

    public string SortName
    {
        get => SortableName.Of(Name);
        private set { }
    }

    public bool Published { get; set; }
}

internal sealed class NodeCultureRowConfiguration : IEntityTypeConfiguration<NodeCultureRow>
{
    public void Configure(EntityTypeBuilder<NodeCultureRow> builder)
    {
        builder.ToTable("node_culture");
        builder.HasKey(culture => new { culture.NodeId, culture.Culture });
        builder.Property(culture => culture.Culture).HasMaxLength(14);
        builder.Property(culture => culture.Name).HasMaxLength(512);
        builder.Property(culture => culture.SortName).HasMaxLength(512);
        builder.HasIndex(culture => new { culture.Culture, culture.SortName });
        builder.HasOne<NodeRow>().WithMany(node => node.Cultures).HasForeignKey(culture => culture.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;

namespace OgpSummit.Runtime.Persistence.Model;

internal sealed class TagRow
{
    public int Id { get; set; }

    public string Group { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>Null where the property does not vary by culture.</summary>
    public int? LanguageId { get; set; }
}

/// <summary>A property of a node has a tag.</summary>
internal sealed class TaggedRow
{
    public int NodeId { get; set; }

    public int TagId { get; set; }

    public int PropertyTypeId { get; set; }
}

internal sealed class TagRowConfiguration : IEntityTypeConfiguration<TagRow>
{
    public void Configure(EntityTypeBuilder<TagRow> builder)
    {
        builder.ToTable("tag");
        builder.Property(tag => tag.Group).HasMaxLength(100);
        builder.Property(tag => tag.Text).HasMaxLength(200);
        builder.HasIndex(tag => new { tag.Group, tag.Text, tag.LanguageId });
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(tag => tag.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TaggedRowConfiguration : IEntityTypeConfiguration<TaggedRow>
{
    public void Configure(EntityTypeBuilder<TaggedRow> builder)
    {
        builder.ToTable("tagged");
        builder.HasKey(tagged => new { tagged.NodeId, tagged.PropertyTypeId, tagged.TagId });
        builder.HasIndex(tagged => tagged.TagId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(tagged => tagged.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TagRow>().WithMany().HasForeignKey(tagged => tagged.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}

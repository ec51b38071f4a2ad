using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>
/// One row per tree node of any object type. Id, key, path and level are the spine of Umbraco's domain (permissions,
/// relations, entity service), so they are relational; the state of documents and media is inline.
/// </summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>Ids from the root to this node, for example <c>-1,1056,1060</c>.</summary>
    public string Path { get; set; } = "";

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public string Name { get; set; } = "";

    public int CreatorId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>Null for everything but content, media and members.</summary>
    public int? ContentTypeId { get; set; }

    public bool Published { get; set; }

    public bool Edited { get; set; }

    public int? CurrentVersionId { get; set; }

    public int? PublishedVersionId { get; set; }

    /// <summary>Comma separated ISO codes of the cultures whose draft differs from what is published.</summary>
    public string? EditedCultures { get; set; }

    /// <summary>Counts the saves; two writers that read the same count cannot both save.</summary>
    public uint Stamp { get; set; }
}

internal sealed class NodeRowConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable("node");
        builder.Property(node => node.Name).HasMaxLength(512);
        builder.Property(node => node.Stamp).IsConcurrencyToken();
        builder.HasIndex(node => node.Key).IsUnique();
        builder.HasIndex(node => new { node.ObjectType, node.ParentId, node.SortOrder });
        builder.HasIndex(node => new { node.ObjectType, node.Path });
        builder.HasIndex(node => node.ParentId);
        builder.HasIndex(node => node.ContentTypeId);
    }
}

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

    /// <summary>The name as lists sort and find it; see <see cref="SortableName"/>.</summary>
    public string SortName
    {
        get => SortableName.Of(Name);
        private set { }
    }

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

    /// <summary>Empty for what does not vary by culture. Never loaded along; for queries.</summary>
    public ICollection<NodeCultureRow> Cultures { get; } = [];

    /// <summary>Of a media item: the address of its file, for example <c>/media/k3jd9a/pleyel.jpg</c>.</summary>
    public string? MediaPath { get; set; }

    /// <summary>Counts the saves; two writers that read the same count cannot both save.</summary>
    public uint Stamp { get; set; }
}

internal sealed class NodeRowConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable("node");
        builder.Property(node => node.Name).HasMaxLength(512);
        builder.Property(node => node.SortName).HasMaxLength(512);
        builder.Property(node => node.Stamp).IsConcurrencyToken();
        builder.HasIndex(node => node.Key).IsUnique();
        builder.HasIndex(node => new { node.ObjectType, node.ParentId, node.SortOrder });
        builder.HasIndex(node => new { node.ObjectType, node.Path });
        builder.HasIndex(node => new { node.ParentId, node.SortName });
        builder.HasIndex(node => node.ContentTypeId);
        builder.HasIndex(node => node.MediaPath);
        builder.HasData(SystemNodes.All);
    }
}

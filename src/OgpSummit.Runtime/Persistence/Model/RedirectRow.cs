using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>An address that a document had before.</summary>
internal sealed class RedirectRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ContentKey { get; set; }

    public DateTime CreateDate { get; set; }

    /// <summary>As the router sees it: a path, or the id of the node with a domain and the path below it.</summary>
    public string Url { get; set; } = "";

    public string? Culture { get; set; }
}

internal sealed class RedirectRowConfiguration : IEntityTypeConfiguration<RedirectRow>
{
    public void Configure(EntityTypeBuilder<RedirectRow> builder)
    {
        builder.ToTable("redirect");
        builder.Property(redirect => redirect.Url).HasMaxLength(2048);
        builder.Property(redirect => redirect.Culture).HasMaxLength(14);
        builder.HasIndex(redirect => redirect.Key).IsUnique();
        builder.HasIndex(redirect => redirect.Url);
        builder.HasIndex(redirect => redirect.ContentKey);
    }
}

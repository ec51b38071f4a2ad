using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>The last part of a document's address in one language, as Core made it from the name.</summary>
internal sealed class UrlSegmentRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    /// <summary>Null for content that does not vary by culture.</summary>
    public int? LanguageId { get; set; }

    public bool IsDraft { get; set; }

    public bool IsPrimary { get; set; }

    public string Segment { get; set; } = "";
}

internal sealed class UrlSegmentRowConfiguration : IEntityTypeConfiguration<UrlSegmentRow>
{
    public void Configure(EntityTypeBuilder<UrlSegmentRow> builder)
    {
        builder.ToTable("url_segment");
        builder.Property(url => url.Segment).HasMaxLength(512);
        builder.HasIndex(url => url.DocumentKey);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(url => url.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}

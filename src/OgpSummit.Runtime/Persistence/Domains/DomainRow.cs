using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Domains;

/// <summary>Goes with its root document, and with its language.</summary>
internal sealed class DomainRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string DomainName { get; set; } = "";

    public int? LanguageId { get; set; }

    public int? RootContentId { get; set; }

    public int SortOrder { get; set; }
}

internal sealed class DomainRowConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> builder)
    {
        builder.ToTable("domain");
        builder.Property(domain => domain.DomainName).HasMaxLength(512);
        builder.HasIndex(domain => domain.DomainName).IsUnique();
        builder.HasIndex(domain => domain.RootContentId);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(domain => domain.LanguageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(domain => domain.RootContentId).OnDelete(DeleteBehavior.Cascade);
    }
}

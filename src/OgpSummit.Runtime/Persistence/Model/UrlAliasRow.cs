using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>Another address of a document, from its property <c>umbracoUrlAlias</c>.</summary>
internal sealed class UrlAliasRow
{
    public int Id { get; set; }

    public Guid DocumentKey { get; set; }

    /// <summary>Null where the property does not vary by culture.</summary>
    public int? LanguageId { get; set; }

    public string Alias { get; set; } = "";
}

internal sealed class UrlAliasRowConfiguration : IEntityTypeConfiguration<UrlAliasRow>
{
    public void Configure(EntityTypeBuilder<UrlAliasRow> builder)
    {
        builder.ToTable("url_alias");
        builder.Property(url => url.Alias).HasMaxLength(512);
        builder.HasIndex(url => url.DocumentKey);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(url => url.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Languages;

internal sealed class LanguageRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string IsoCode { get; set; } = "";

    public string CultureName { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    public string? FallbackIsoCode { get; set; }
}

internal sealed class LanguageRowConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("language");
        builder.Property(language => language.IsoCode).HasMaxLength(14);
        builder.Property(language => language.CultureName).HasMaxLength(100);
        builder.Property(language => language.FallbackIsoCode).HasMaxLength(14);
        builder.HasIndex(language => language.IsoCode).IsUnique();
        builder.HasIndex(language => language.Key).IsUnique();
    }
}

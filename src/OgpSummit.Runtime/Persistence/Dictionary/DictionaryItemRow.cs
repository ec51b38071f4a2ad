using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;

namespace OgpSummit.Runtime.Persistence.Dictionary;

internal sealed class DictionaryItemRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid? ParentKey { get; set; }

    public string ItemKey { get; set; } = "";

    public List<DictionaryTranslationRow> Translations { get; set; } = [];
}

/// <summary>Goes with its item, and with its language.</summary>
internal sealed class DictionaryTranslationRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ItemId { get; set; }

    public int LanguageId { get; set; }

    public string Value { get; set; } = "";
}

internal sealed class DictionaryItemRowConfiguration : IEntityTypeConfiguration<DictionaryItemRow>
{
    public void Configure(EntityTypeBuilder<DictionaryItemRow> builder)
    {
        builder.ToTable("dictionary_item");
        builder.Property(item => item.ItemKey).HasMaxLength(450);
        builder.HasIndex(item => item.Key).IsUnique();
        builder.HasIndex(item => item.ItemKey).IsUnique();
        builder.HasMany(item => item.Translations).WithOne().HasForeignKey(translation => translation.ItemId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DictionaryTranslationRowConfiguration : IEntityTypeConfiguration<DictionaryTranslationRow>
{
    public void Configure(EntityTypeBuilder<DictionaryTranslationRow> builder)
    {
        builder.ToTable("dictionary_translation");
        builder.HasIndex(translation => new { translation.ItemId, translation.LanguageId }).IsUnique();
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(translation => translation.LanguageId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.KeyValues;

internal sealed class KeyValueRow
{
    public string Key { get; set; } = "";

    public string? Value { get; set; }

    public DateTime Updated { get; set; }
}

internal sealed class KeyValueRowConfiguration : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> builder)
    {
        builder.ToTable("key_value");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(256);
    }
}

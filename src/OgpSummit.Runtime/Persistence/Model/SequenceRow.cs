using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>The next number of something that has no row of its own.</summary>
internal sealed class SequenceRow
{
    public string Name { get; set; } = "";

    public int Next { get; set; }
}

internal sealed class SequenceRowConfiguration : IEntityTypeConfiguration<SequenceRow>
{
    public void Configure(EntityTypeBuilder<SequenceRow> builder)
    {
        builder.ToTable("sequence");
        builder.HasKey(sequence => sequence.Name);
        builder.Property(sequence => sequence.Name).HasMaxLength(64);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class LoginSessionRow
{
    public Guid Id { get; set; }

    public int UserId { get; set; }

    public DateTime LoggedIn { get; set; }

    public DateTime LastValidated { get; set; }

    public DateTime? LoggedOut { get; set; }

    public string? IpAddress { get; set; }
}

internal sealed class LoginSessionRowConfiguration : IEntityTypeConfiguration<LoginSessionRow>
{
    public void Configure(EntityTypeBuilder<LoginSessionRow> builder)
    {
        builder.ToTable("login_session");
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.HasIndex(session => session.UserId);
        builder.HasIndex(session => session.LastValidated);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Users;

/// <summary>Ties a user to an account at an identity provider.</summary>
internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string LoginProvider { get; set; } = "";

    public string ProviderKey { get; set; } = "";

    public string? UserData { get; set; }

    public DateTime CreateDate { get; set; }

    public List<ExternalLoginTokenRow> Tokens { get; set; } = [];
}

internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    public int ExternalLoginId { get; set; }

    public ExternalLoginRow? Login { get; set; }

    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    public DateTime CreateDate { get; set; }
}

internal sealed class ExternalLoginRowConfiguration : IEntityTypeConfiguration<ExternalLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> builder)
    {
        builder.ToTable("external_login");
        builder.Property(login => login.LoginProvider).HasMaxLength(400);
        builder.Property(login => login.ProviderKey).HasMaxLength(400);
        builder.HasIndex(login => new { login.UserOrMemberKey, login.LoginProvider }).IsUnique();
        builder.HasIndex(login => new { login.LoginProvider, login.ProviderKey });
        builder.HasMany(login => login.Tokens).WithOne(token => token.Login).HasForeignKey(token => token.ExternalLoginId);
    }
}

internal sealed class ExternalLoginTokenRowConfiguration : IEntityTypeConfiguration<ExternalLoginTokenRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> builder)
    {
        builder.ToTable("external_login_token");
        builder.Property(token => token.Name).HasMaxLength(255);
        builder.HasIndex(token => new { token.ExternalLoginId, token.Name }).IsUnique();
    }
}

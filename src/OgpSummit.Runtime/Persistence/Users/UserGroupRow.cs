using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OgpSummit.Runtime.Persistence.Languages;
using OgpSummit.Runtime.Persistence.Model;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>Null for no access, -1 for the root.</summary>
    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<UserGroupSectionRow> Sections { get; set; } = [];

    public List<UserGroupLanguageRow> Languages { get; set; } = [];

    public List<UserGroupPermissionRow> Permissions { get; set; } = [];

    public List<GranularPermissionRow> GranularPermissions { get; set; } = [];
}

/// <summary>A section of the back office that the group sees.</summary>
internal sealed class UserGroupSectionRow
{
    public int UserGroupId { get; set; }

    public string Section { get; set; } = "";
}

/// <summary>A language the group may edit, where it may not edit all.</summary>
internal sealed class UserGroupLanguageRow
{
    public int UserGroupId { get; set; }

    public int LanguageId { get; set; }
}

/// <summary>A permission that the group has wherever none is set on the document itself.</summary>
internal sealed class UserGroupPermissionRow
{
    public int UserGroupId { get; set; }

    public string Permission { get; set; } = "";
}

internal sealed class UserGroupRowConfiguration : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("user_group");
        builder.Property(group => group.Alias).HasMaxLength(200);
        builder.Property(group => group.Name).HasMaxLength(200);
        builder.HasIndex(group => group.Key).IsUnique();
        builder.HasIndex(group => group.Alias).IsUnique();
        builder.HasMany(group => group.Sections).WithOne().HasForeignKey(section => section.UserGroupId);
        builder.HasMany(group => group.Languages).WithOne().HasForeignKey(language => language.UserGroupId);
        builder.HasMany(group => group.Permissions).WithOne().HasForeignKey(permission => permission.UserGroupId);
        builder.HasMany(group => group.GranularPermissions).WithOne().HasForeignKey(permission => permission.UserGroupId);
    }
}

internal sealed class UserGroupSectionRowConfiguration : IEntityTypeConfiguration<UserGroupSectionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupSectionRow> builder)
    {
        builder.ToTable("user_group_section");
        builder.HasKey(section => new { section.UserGroupId, section.Section });
        builder.Property(section => section.Section).HasMaxLength(50);
    }
}

internal sealed class UserGroupLanguageRowConfiguration : IEntityTypeConfiguration<UserGroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> builder)
    {
        builder.ToTable("user_group_language");
        builder.HasKey(language => new { language.UserGroupId, language.LanguageId });
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.LanguageId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class UserGroupPermissionRowConfiguration : IEntityTypeConfiguration<UserGroupPermissionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupPermissionRow> builder)
    {
        builder.ToTable("user_group_permission");
        builder.HasKey(permission => new { permission.UserGroupId, permission.Permission });
        builder.Property(permission => permission.Permission).HasMaxLength(255);
    }
}

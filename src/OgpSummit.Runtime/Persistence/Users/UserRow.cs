using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models.Membership;

namespace OgpSummit.Runtime.Persistence.Users;

internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public UserKind Kind { get; set; }

    public string Name { get; set; } = "";

    public string Username { get; set; } = "";

    public string Email { get; set; } = "";

    /// <summary>A hash, or the prefix that says that there is no password yet.</summary>
    public string Password { get; set; } = "";

    /// <summary>How the password is hashed, as JSON.</summary>
    public string? PasswordConfiguration { get; set; }

    /// <summary>Changes whenever signed-in sessions must end.</summary>
    public string? SecurityStamp { get; set; }

    public string? Language { get; set; }

    public string? Avatar { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<UserMembershipRow> Memberships { get; set; } = [];

    public List<UserStartNodeRow> StartNodes { get; set; } = [];
}

internal sealed class UserMembershipRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }
}

/// <summary>Where the user's part of a tree starts; -1 is the root, which has no row, so there is no foreign key.</summary>
internal sealed class UserStartNodeRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    /// <summary>In the media tree rather than the content tree.</summary>
    public bool IsMedia { get; set; }
}

internal sealed class UserRowConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("user");
        builder.Property(user => user.Kind).HasConversion<string>().HasMaxLength(16);
        builder.Property(user => user.Name).HasMaxLength(255);
        builder.Property(user => user.Username).HasMaxLength(255);
        builder.Property(user => user.Email).HasMaxLength(255);
        builder.Property(user => user.Language).HasMaxLength(14);
        builder.HasIndex(user => user.Key).IsUnique();
        builder.HasIndex(user => user.Username).IsUnique();
        builder.HasMany(user => user.Memberships).WithOne().HasForeignKey(membership => membership.UserId);
        builder.HasMany(user => user.StartNodes).WithOne().HasForeignKey(startNode => startNode.UserId);
    }
}

internal sealed class UserMembershipRowConfiguration : IEntityTypeConfiguration<UserMembershipRow>
{
    public void Configure(EntityTypeBuilder<UserMembershipRow> builder)
    {
        builder.ToTable("user_membership");
        builder.HasKey(membership => new { membership.UserId, membership.UserGroupId });
        builder.HasOne<UserGroupRow>().WithMany().HasForeignKey(membership => membership.UserGroupId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class UserStartNodeRowConfiguration : IEntityTypeConfiguration<UserStartNodeRow>
{
    public void Configure(EntityTypeBuilder<UserStartNodeRow> builder)
    {
        builder.ToTable("user_start_node");
        builder.HasKey(startNode => new { startNode.UserId, startNode.NodeId, startNode.IsMedia });
        builder.HasIndex(startNode => startNode.NodeId);
    }
}

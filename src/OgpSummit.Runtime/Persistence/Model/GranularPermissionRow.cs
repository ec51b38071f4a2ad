using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OgpSummit.Runtime.Persistence.Model;

/// <summary>What one user group may do with one document, or with the values of one property type.</summary>
internal sealed class GranularPermissionRow
{
    public int Id { get; set; }

    public int UserGroupId { get; set; }

    /// <summary>Of the document or document type; null where the context needs none.</summary>
    public Guid? Key { get; set; }

    /// <summary>Umbraco's name of the kind, for example <c>Document</c> (<c>DocumentGranularPermission.ContextType</c>).</summary>
    public string Context { get; set; } = "";

    /// <summary>For example <c>Umb.Document.Read</c>; empty to allow nothing where something is allowed elsewhere.</summary>
    public string Permission { get; set; } = "";
}

internal sealed class GranularPermissionRowConfiguration : IEntityTypeConfiguration<GranularPermissionRow>
{
    public void Configure(EntityTypeBuilder<GranularPermissionRow> builder)
    {
        builder.ToTable("granular_permission");
        builder.Property(permission => permission.Context).HasMaxLength(64);
        builder.HasIndex(permission => new { permission.Key, permission.UserGroupId });
        builder.HasIndex(permission => permission.UserGroupId);
    }
}

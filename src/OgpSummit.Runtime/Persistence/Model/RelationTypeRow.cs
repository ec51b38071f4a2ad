using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core;
using static Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OgpSummit.Runtime.Persistence.Model;

internal sealed class RelationTypeRow
{
    /// <summary>Given by the repository: the built-in types have fixed ones.</summary>
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsBidirectional { get; set; }

    public bool IsDependency { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }
}

internal sealed class RelationTypeRowConfiguration : IEntityTypeConfiguration<RelationTypeRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
    {
        builder.ToTable("relation_type");
        builder.Property(type => type.Id).ValueGeneratedNever();
        builder.Property(type => type.Alias).HasMaxLength(100);
        builder.Property(type => type.Name).HasMaxLength(255);
        builder.HasIndex(type => type.Alias).IsUnique();
        builder.HasIndex(type => type.Key).IsUnique();
        builder.HasData(BuiltIn());
    }

    /// <summary>The types that Core works with, under the keys that every Umbraco site has.</summary>
    private static RelationTypeRow[] BuiltIn() =>
    [
        new()
        {
            Id = 1,
            Key = new Guid("4cbeb612-e689-3563-b755-bf3ede295433"),
            Alias = RelateDocumentOnCopyAlias,
            Name = RelateDocumentOnCopyName,
            IsBidirectional = true,
            ParentObjectType = Constants.ObjectTypes.Document,
            ChildObjectType = Constants.ObjectTypes.Document,
        },
        new()
        {
            Id = 2,
            Key = new Guid("0cc3507c-66ab-3091-8913-3d998148e423"),
            Alias = RelateParentDocumentOnDeleteAlias,
            Name = RelateParentDocumentOnDeleteName,
            ParentObjectType = Constants.ObjectTypes.Document,
            ChildObjectType = Constants.ObjectTypes.Document,
        },
        new()
        {
            Id = 3,
            Key = new Guid("8307994f-faf2-3844-bab9-72d34514edf2"),
            Alias = RelateParentMediaFolderOnDeleteAlias,
            Name = RelateParentMediaFolderOnDeleteName,
            ParentObjectType = Constants.ObjectTypes.Media,
            ChildObjectType = Constants.ObjectTypes.Media,
        },
        new()
        {
            Id = 4,
            Key = new Guid("4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf"),
            Alias = RelatedMediaAlias,
            Name = RelatedMediaName,
            IsDependency = true,
        },
        new()
        {
            Id = 5,
            Key = new Guid("0b93e414-5abe-36ec-a6bb-516e56f12238"),
            Alias = RelatedDocumentAlias,
            Name = RelatedDocumentName,
            IsDependency = true,
        },
        new()
        {
            Id = 6,
            Key = new Guid("bf2a9ac5-b791-377e-bafb-9d06ed87864d"),
            Alias = RelatedMemberAlias,
            Name = RelatedMemberName,
            IsDependency = true,
        },
    ];
}

using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Definitions.ContentTypes;

/// <summary>What is stored of a document, media or member type beside its node.</summary>
internal sealed record ContentTypeDefinition
{
    public required string Alias { get; init; }

    public string? Description { get; init; }

    public string? Icon { get; init; }

    public string? Thumbnail { get; init; }

    public bool AllowedAsRoot { get; init; }

    public bool IsElement { get; init; }

    /// <summary>Key of the data type that lists the children.</summary>
    public Guid? ListView { get; init; }

    public ContentVariation Variations { get; init; }

    public List<GroupDefinition> Groups { get; init; } = [];

    /// <summary>Properties outside any group.</summary>
    public List<PropertyDefinition> Properties { get; init; } = [];

    /// <summary>Node ids of the types this one is composed of.</summary>
    public List<int> Compositions { get; init; } = [];

    public List<AllowedTypeDefinition> AllowedTypes { get; init; } = [];

    /// <summary>Node ids; document types only.</summary>
    public List<int> Templates { get; init; } = [];

    /// <summary>Node id; 0 for none.</summary>
    public int DefaultTemplate { get; init; }

    public HistoryDefinition? History { get; init; }
}

/// <summary>A group or a tab of properties.</summary>
internal sealed record GroupDefinition
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public required string Alias { get; init; }

    public string? Name { get; init; }

    public PropertyGroupType Type { get; init; }

    public int SortOrder { get; init; }

    public List<PropertyDefinition> Properties { get; init; } = [];
}

/// <summary>
/// A property. Values are stored by its id, so ids are never given twice, and a new alias keeps the values. What the data
/// type says (editor, kind of value) is read from there.
/// </summary>
internal sealed record PropertyDefinition
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public required string Alias { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public Guid DataType { get; init; }

    public bool Mandatory { get; init; }

    public string? MandatoryMessage { get; init; }

    public string? ValidationRegExp { get; init; }

    public string? ValidationRegExpMessage { get; init; }

    public int SortOrder { get; init; }

    public bool LabelOnTop { get; init; }

    public ContentVariation Variations { get; init; }

    /// <summary>Member types only.</summary>
    public MemberAccessDefinition? MemberAccess { get; init; }
}

/// <summary>Who sees and edits a property of a member besides editors.</summary>
internal sealed record MemberAccessDefinition(bool CanView, bool CanEdit, bool IsSensitive);

internal sealed record AllowedTypeDefinition(Guid Key, int SortOrder);

/// <summary>When old versions may be cleaned up; null takes the site's setting.</summary>
internal sealed record HistoryDefinition(
    bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

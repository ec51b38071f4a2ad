using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.Persistence.Definitions.DataTypes;

/// <summary>What is stored of a data type beside its node.</summary>
internal sealed record DataTypeDefinition
{
    public required string EditorAlias { get; init; }

    public string? EditorUiAlias { get; init; }

    public ValueStorageType ValueStorageType { get; init; }

    /// <summary>JSON, as the editor's configuration editor writes it; null when nothing is configured.</summary>
    public string? Configuration { get; init; }
}

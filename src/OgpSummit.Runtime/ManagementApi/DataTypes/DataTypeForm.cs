using OgpSummit.Runtime.ManagementApi.Answers;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>A data type as it is posted.</summary>
internal record DataTypeForm
{
    public string? Name { get; init; }

    public string? EditorAlias { get; init; }

    public string? EditorUiAlias { get; init; }

    public IReadOnlyList<DataTypeSetting?> Values { get; init; } = [];
}

internal sealed record NewDataTypeForm : DataTypeForm
{
    public Guid? Id { get; init; }

    public ById? Parent { get; init; }
}

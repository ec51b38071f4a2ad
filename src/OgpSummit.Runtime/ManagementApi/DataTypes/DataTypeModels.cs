using OgpSummit.Runtime.ManagementApi.Answers;
using OgpSummit.Runtime.ManagementApi.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OgpSummit.Runtime.ManagementApi.DataTypes;

/// <summary>One setting of a data type, as its editor in the client knows it.</summary>
internal sealed record DataTypeSetting(string Alias, object? Value = null);

internal sealed record DataTypeDetails(
    Guid Id,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IEnumerable<DataTypeSetting> Values,
    bool IsDeletable,
    bool CanIgnoreStartNodes)
{
    public static DataTypeDetails Of(IDataType type) => new(
        type.Key,
        type.Name ?? string.Empty,
        type.EditorAlias,
        type.EditorUiAlias ?? string.Empty,
        SettingsOf(type),
        type.IsDeletableDataType(),
        !type.IsBuildInDataType());

    private static IEnumerable<DataTypeSetting> SettingsOf(IDataType type)
    {
        var settings = type.Editor?.GetConfigurationEditor().ToConfigurationEditor(type.ConfigurationData) ?? type.ConfigurationData;
        return settings.Select(setting => new DataTypeSetting(setting.Key, setting.Value));
    }
}

internal sealed record DataTypeItem(
    Guid Id, string Name, string? EditorUiAlias, string EditorAlias, bool IsDeletable, IReadOnlyList<Flag> Flags)
{
    public static DataTypeItem Of(IDataType type) =>
        new(type.Key, type.Name ?? string.Empty, type.EditorUiAlias, type.EditorAlias, type.IsDeletableDataType(), []);
}

internal sealed record DataTypeTreeItem(
    Guid Id,
    ById? Parent,
    string Name,
    bool HasChildren,
    bool IsFolder,
    string? EditorUiAlias,
    bool IsDeletable,
    IReadOnlyList<Flag> Flags);

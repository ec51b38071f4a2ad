using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OgpSummit.Runtime.Persistence.Model;
using OgpSummit.Runtime.Persistence.Nodes;
using OgpSummit.Runtime.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OgpSummit.Runtime.Persistence.Definitions.DataTypes;

/// <summary>All data types. Editors are resolved late, because some of them need services that need this set.</summary>
internal sealed class DataTypeSet(
    CmsScopeProvider scopes,
    IServiceProvider services,
    IConfigurationEditorJsonSerializer serializer,
    ILogger<DataTypeSet> logger) : SnapshotSet<IDataType>(scopes)
{
    public const string Kind = "dataType";

    public string Write(IDataType dataType) => JsonSerializer.Serialize(
        new DataTypeDefinition
        {
            EditorAlias = dataType.EditorAlias,
            EditorUiAlias = dataType.EditorUiAlias,
            ValueStorageType = dataType.DatabaseType,
            Configuration = dataType.Editor?.GetConfigurationEditor().ToDatabase(dataType.ConfigurationData, serializer),
        },
        DefinitionJson.Default.DataTypeDefinition);

    protected override IEnumerable<IDataType> Load(CmsDb db) => DefinitionStore.ReadAll(db, Kind).Select(Read);

    private DataType Read(StoredDefinition stored)
    {
        var definition = JsonSerializer.Deserialize(stored.Json, DefinitionJson.Default.DataTypeDefinition)!;
        var editor = Editor(definition.EditorAlias, stored.Node.Name);
        var dataType = new DataType(editor, serializer, stored.Node.ParentId)
        {
            EditorUiAlias = definition.EditorUiAlias,
            DatabaseType = definition.ValueStorageType,
        };
        dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(definition.Configuration, serializer));
        stored.Node.CopyTo(dataType);
        dataType.ResetDirtyProperties(rememberDirty: false);
        return dataType;
    }

    private IDataEditor Editor(string alias, string dataTypeName)
    {
        if (services.GetRequiredService<PropertyEditorCollection>().TryGet(alias, out var editor))
        {
            return editor;
        }

        logger.LogWarning("No editor has the alias {EditorAlias}; the data type {DataType} is read-only.", alias, dataTypeName);
        return new MissingPropertyEditor(alias, services.GetRequiredService<IDataValueEditorFactory>());
    }
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using OgpSummit.Runtime.PropertyEditors.Values;
using OgpSummit.Runtime.USync.Files;
using OgpSummit.Runtime.USync.Format;
using OgpSummit.Runtime.USync.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OgpSummit.Runtime.USync.Kinds;

internal sealed class DataTypeKind(
    IDataTypeService dataTypes,
    IDataTypeContainerService containers,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer,
    FileNames names) : SyncKind<DataTypeFile, IDataType>
{
    public const string Name = "DataTypes";

    private readonly SettingsFolders<IDataType> _folders = new(containers);

    public override string Folder => Name;

    public override string Handler => "DataTypeHandler";

    public override string Element => "DataType";

    /// <summary>Names of data types need not differ.</summary>
    public override bool HasUniqueAliases => false;

    public override DataTypeFile Read(XElement root) => DataTypeFile.Read(root);

    public override string FileNameOf(DataTypeFile file) => names.FromName(file.Name);

    public override async Task<IReadOnlyList<Existing<DataTypeFile, IDataType>>> LoadAsync(
        SyncSite site, IReadOnlyCollection<Guid>? keys)
    {
        var folders = await _folders.AllAsync();
        return
        [
            .. (await site.DataTypesAsync()).Values.Select(
                type => new Existing<DataTypeFile, IDataType>(Describe(type, folders), type)),
        ];
    }

    public override DataTypeFile Complete(DataTypeFile stated, DataTypeFile? current, ImportRun run) => stated with
    {
        Alias = stated.Name,
        EditorUiAlias = stated.EditorUiAlias ?? current?.EditorUiAlias,
        Configuration = ToJson(FromJson(stated.Configuration)),
    };

    public override IEnumerable<SyncFileException> Problems(DataTypeFile wanted, DataTypeFile? current, ImportRun run)
    {
        if (!editors.TryGet(wanted.EditorAlias, out _))
        {
            yield return new SyncFileException($"The site has no property editor \"{wanted.EditorAlias}\".", wanted.Line);
        }
    }

    public override async Task<IDataType> ApplyAsync(DataTypeFile wanted, IDataType? entity, ImportRun run)
    {
        var editor = editors[wanted.EditorAlias]!;
        var folder = await _folders.EnsureAsync(wanted.Folder);
        var parentId = folder?.Id ?? Constants.System.Root;
        var type = entity ?? new DataType(editor, serializer, parentId) { Key = wanted.Key };
        if (entity is not null && entity.ParentId != parentId)
        {
            type = Accepted(await dataTypes.MoveAsync(entity, folder?.Key, User), wanted);
        }

        type.Name = wanted.Name;
        type.Editor = editor;
        type.EditorUiAlias = wanted.EditorUiAlias;
        type.ConfigurationData = FromJson(wanted.Configuration);
        type.DatabaseType = StorageType.Of(type, editor);
        return Accepted(
            entity is null ? await dataTypes.CreateAsync(type, User) : await dataTypes.UpdateAsync(type, User),
            wanted);
    }

    public override async Task DeleteAsync(IDataType entity)
    {
        var deleted = await dataTypes.DeleteAsync(entity.Key, User);
        if (!deleted.Success)
        {
            throw new SyncFileException($"The site refuses to delete it: {deleted.Status}.");
        }
    }

    private DataTypeFile Describe(IDataType type, IReadOnlyDictionary<int, EntityContainer> folders)
    {
        var folder = SettingsFolders<IDataType>.PathOf(type.ParentId, folders);
        return new DataTypeFile
        {
            Key = type.Key,
            Alias = type.Name ?? "",
            Level = (folder?.Names.Count ?? 0) + 1,
            Name = type.Name ?? "",
            EditorAlias = type.EditorAlias,
            EditorUiAlias = type.EditorUiAlias,
            Folder = folder,
            Configuration = ToJson(type.ConfigurationData),
        };
    }

    private JsonObject ToJson(IDictionary<string, object> configuration) =>
        JsonNode.Parse(serializer.Serialize(configuration)) as JsonObject ?? [];

    private Dictionary<string, object> FromJson(JsonObject configuration) =>
        serializer.Deserialize<Dictionary<string, object>>(JsonText.Compact(configuration)) ?? [];

    private static IDataType Accepted<TStatus>(Attempt<IDataType, TStatus> attempt, DataTypeFile wanted) => attempt.Success
        ? attempt.Result
        : throw new SyncFileException($"The site refuses it: {attempt.Status}.", wanted.Line);
}

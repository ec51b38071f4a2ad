using System.Text.Json;
using System.Text.Json.Serialization;
using OgpSummit.Runtime.Persistence.Definitions.ContentTypes;
using OgpSummit.Runtime.Persistence.Definitions.DataTypes;
using OgpSummit.Runtime.Persistence.Definitions.Templates;

namespace OgpSummit.Runtime.Persistence.Definitions;

/// <summary>The shapes of definitions on disk. Enums are names, so that a dump of the table can be read.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DataTypeDefinition))]
[JsonSerializable(typeof(ContentTypeDefinition))]
[JsonSerializable(typeof(TemplateDefinition))]
internal sealed partial class DefinitionJson : JsonSerializerContext;

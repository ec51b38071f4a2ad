using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal sealed record DataTypeFile : SyncModel
{
    public int Level { get; init; }

    public required string Name { get; init; }

    public required string EditorAlias { get; init; }

    public string? EditorUiAlias { get; init; }

    public FolderPath? Folder { get; init; }

    public required JsonObject Configuration { get; init; }

    public static DataTypeFile Read(XElement root)
    {
        var info = root.Required("Info");
        return new DataTypeFile
        {
            Key = root.RequiredKey(),
            Alias = root.RequiredAttribute("Alias"),
            Line = root.Line(),
            Level = root.NumberAttribute("Level"),
            Name = info.RequiredText("Name"),
            EditorAlias = info.RequiredText("EditorAlias"),
            EditorUiAlias = info.TextOrNull("EditorUIAlias"),
            Folder = FolderPath.Read(info),
            Configuration = ReadConfiguration(root.Element("Config")),
        };
    }

    public override XElement Write() => XmlWriting.Keyed(
        "DataType",
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", Level),
        new XElement(
            "Info",
            new XElement("Name", Name),
            new XElement("EditorAlias", EditorAlias),
            new XElement("EditorUIAlias", EditorUiAlias),
            Folder?.Write()),
        new XElement("Config", new XCData(JsonText.Pretty(JsonText.Sorted(Configuration)))));

    public override SyncModel WithoutDerived() => this with { Level = 0 };

    private static JsonObject ReadConfiguration(XElement? config) => config switch
    {
        null or { Value: "" } => [],
        _ => JsonText.ParseStructure(config.Value) as JsonObject
            ?? throw new SyncFileException("<Config> is not a JSON object.", config.Line()),
    };
}

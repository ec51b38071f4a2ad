using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>A property of a document type or a media type.</summary>
internal sealed record PropertyFile
{
    public required Guid Key { get; init; }

    public required string Alias { get; init; }

    public int Line { get; init; }

    public required string Name { get; init; }

    /// <summary>Key of the data type.</summary>
    public required Guid Definition { get; init; }

    /// <summary>Alias of the data type's editor.</summary>
    public string Type { get; init; } = "";

    public bool Mandatory { get; init; }

    public string Validation { get; init; } = "";

    public string Description { get; init; } = "";

    public int SortOrder { get; init; }

    /// <summary>Alias of the tab or group, with its tab's in front after a slash; null: none.</summary>
    public string? TabAlias { get; init; }

    public string TabName { get; init; } = "";

    /// <summary>Null in media types, which do not vary.</summary>
    public ContentVariation? Variations { get; init; }

    public string MandatoryMessage { get; init; } = "";

    public string ValidationMessage { get; init; } = "";

    public bool LabelOnTop { get; init; }

    public static IReadOnlyList<PropertyFile> ReadAll(XElement? properties) =>
    [
        .. (properties?.Unique("GenericProperty", property => property.Element("Alias")?.Value) ?? []).Select(Read),
    ];

    public PropertyFile WithoutDerived() => this with { Type = "", TabName = "" };

    public XElement Write() => new(
        "GenericProperty",
        new XElement("Key", Key),
        new XElement("Name", Name),
        new XElement("Alias", Alias),
        new XElement("Definition", Definition),
        new XElement("Type", Type),
        new XElement("Mandatory", Mandatory),
        new XElement("Validation", Validation),
        new XElement("Description", new XCData(Description)),
        new XElement("SortOrder", SortOrder),
        new XElement("Tab", TabAlias is null ? null : new XAttribute("Alias", TabAlias), TabName),
        Variations is { } variations ? new XElement("Variations", variations) : null,
        new XElement("MandatoryMessage", MandatoryMessage),
        new XElement("ValidationRegExpMessage", ValidationMessage),
        new XElement("LabelOnTop", LabelOnTop));

    private static PropertyFile Read(XElement property)
    {
        var tab = property.Element("Tab");
        return new PropertyFile
        {
            Key = property.KeyElement("Key") ?? throw new SyncFileException("<GenericProperty> has no <Key>.", property.Line()),
            Alias = property.RequiredText("Alias"),
            Line = property.Line(),
            Name = property.RequiredText("Name"),
            Definition = property.KeyElement("Definition")
                ?? throw new SyncFileException("<GenericProperty> has no <Definition>.", property.Line()),
            Type = property.Text("Type"),
            Mandatory = property.Flag("Mandatory"),
            Validation = property.Text("Validation"),
            Description = property.Text("Description"),
            SortOrder = property.Number("SortOrder"),
            TabAlias = tab?.Attribute("Alias")?.Value,
            TabName = tab?.Value ?? "",
            Variations = property.Element("Variations") is null
                ? null
                : property.Choice("Variations", ContentVariation.Nothing),
            MandatoryMessage = property.Text("MandatoryMessage"),
            ValidationMessage = property.Text("ValidationRegExpMessage"),
            LabelOnTop = property.Flag("LabelOnTop"),
        };
    }
}

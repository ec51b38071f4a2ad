using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal sealed record TemplateFile : SyncModel
{
    public int Level { get; init; }

    public required string Name { get; init; }

    /// <summary>Alias of the master template, which the view itself names in its Layout.</summary>
    public string? Parent { get; init; }

    public static TemplateFile Read(XElement root) => new()
    {
        Key = root.RequiredKey(),
        Alias = root.RequiredAttribute("Alias"),
        Line = root.Line(),
        Level = root.NumberAttribute("Level"),
        Name = root.RequiredText("Name"),
        Parent = root.TextOrNull("Parent"),
    };

    public override XElement Write() => XmlWriting.Keyed(
        "Template",
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", Level),
        new XElement("Name", Name),
        new XElement("Parent", Parent));

    public override SyncModel WithoutDerived() => this with { Level = 0, Parent = null };
}

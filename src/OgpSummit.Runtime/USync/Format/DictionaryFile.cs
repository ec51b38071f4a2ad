using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

internal sealed record DictionaryFile : SyncModel
{
    public int Level { get; init; }

    public string? ParentAlias { get; init; }

    /// <summary>Texts by ISO code.</summary>
    public required IReadOnlyDictionary<string, string> Translations { get; init; }

    public static DictionaryFile Read(XElement root) => new()
    {
        Key = root.RequiredKey(),
        Alias = root.RequiredAttribute("Alias"),
        Line = root.Line(),
        Level = root.NumberAttribute("Level"),
        ParentAlias = root.Element("Info")?.TextOrNull("Parent"),
        Translations = root.Required("Translations")
            .Unique("Translation", translation => translation.Attribute("Language")?.Value)
            .ToDictionary(translation => translation.RequiredAttribute("Language"), translation => translation.Value),
    };

    public override XElement Write() => XmlWriting.Keyed(
        "Dictionary",
        Key,
        new XAttribute("Alias", Alias),
        new XAttribute("Level", Level),
        new XElement("Info", ParentAlias is null ? null : new XElement("Parent", ParentAlias)),
        new XElement(
            "Translations",
            Translations.OrderBy(translation => translation.Key, StringComparer.OrdinalIgnoreCase).Select(translation =>
                new XElement("Translation", new XAttribute("Language", translation.Key), translation.Value))));

    public override SyncModel WithoutDerived() => this with { Level = 0 };
}

using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>Whether a document is published, and in which of its cultures.</summary>
internal sealed record PublishedFile(bool Default, IReadOnlyDictionary<string, bool> Cultures)
{
    public static PublishedFile? Read(XElement? published) => published is null
        ? null
        : new PublishedFile(
            XmlReading.ToFlag(published.RequiredAttribute("Default"), published),
            published.Unique("Published", culture => culture.Attribute("Culture")?.Value).ToDictionary(
                culture => culture.RequiredAttribute("Culture"),
                culture => XmlReading.ToFlag(culture.Value, culture),
                StringComparer.OrdinalIgnoreCase));

    public XElement Write() => new(
        "Published",
        new XAttribute("Default", Default),
        Cultures.OrderBy(culture => culture.Key, StringComparer.OrdinalIgnoreCase).Select(culture =>
            new XElement("Published", new XAttribute("Culture", culture.Key), culture.Value)));
}

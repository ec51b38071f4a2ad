using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>What stays in place of an item that is gone, so that other sites let go of it too.</summary>
internal sealed record EmptyFile(Guid Key, string Alias, string Change)
{
    public const string Element = "Empty";
    public const string Deleted = "Delete";

    public static EmptyFile? Read(XElement root) => root.Name.LocalName == Element
        ? new EmptyFile(root.RequiredKey(), root.Attribute("Alias")?.Value ?? "", root.Attribute("Change")?.Value ?? "")
        : null;

    public XElement Write() =>
        XmlWriting.Keyed(Element, Key, new XAttribute("Alias", Alias), new XAttribute("Change", Change));
}

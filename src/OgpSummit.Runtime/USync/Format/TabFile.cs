using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>A tab, or a group within one.</summary>
internal sealed record TabFile(Guid Key, string Caption, string Alias, PropertyGroupType Type, int SortOrder)
{
    public static IReadOnlyList<TabFile> ReadAll(XElement? tabs) =>
    [
        .. (tabs?.Unique("Tab", tab => tab.Element("Alias")?.Value) ?? []).Select(Read),
    ];

    public XElement Write() => new(
        "Tab",
        new XElement("Key", Key),
        new XElement("Caption", Caption),
        new XElement("Alias", Alias),
        new XElement("Type", Type),
        new XElement("SortOrder", SortOrder));

    private static TabFile Read(XElement tab) => new(
        tab.KeyElement("Key") ?? throw new SyncFileException("<Tab> has no <Key>.", tab.Line()),
        tab.RequiredText("Caption"),
        tab.RequiredText("Alias"),
        tab.Choice("Type", PropertyGroupType.Group),
        tab.Number("SortOrder"));
}

using System.Xml.Linq;

namespace OgpSummit.Runtime.USync.Format;

/// <summary>How a file names another item: by its key, and by its alias for people and for sites where the key differs.</summary>
internal sealed record ItemReference(Guid Key, string Alias, int SortOrder = 0)
{
    public static ItemReference None { get; } = new(Guid.Empty, "");

    public static ItemReference Read(XElement element) => new(
        element.KeyOrNull() ?? Guid.Empty, element.Value.Trim(), element.NumberAttribute("SortOrder"));

    public static IReadOnlyList<ItemReference> ReadAll(XElement? parent, string name) =>
        [.. (parent?.Elements(name) ?? []).Select(Read)];

    /// <summary>The alias is the other item's to change.</summary>
    public ItemReference WithoutDerived() => Key == Guid.Empty ? this : this with { Alias = "" };

    public XElement Write(string name) => XmlWriting.Keyed(name, Key, Alias);
}
